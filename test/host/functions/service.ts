import type { Members } from '../protocol/host-object';
import { readAnswer } from './read-result';
import type { Answer } from './read-result';

/** Where the genuine runtime delivers what custom functions give. */
export type AnswerDesk = { accept(answer: Answer): void };

export const functionsServiceMembers: Members<AnswerDesk> = {
  type: 'CustomFunctions',
  ask: {
    SetInvocationResults: (desk, args) => acceptAll(desk, args.raw(0)),
    SetInvocationArrayResults: (desk, args) => acceptAll(desk, args.raw(0)),
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};

/** To whom `office.js` says that it has started. */
export const startServiceMembers: Members<null> = {
  type: 'AddinInternalService',
  ask: { NotifyActionHandlerReady: () => null },
};

function acceptAll(desk: AnswerDesk, answers: unknown): null {
  for (const given of answers as unknown[]) desk.accept(readAnswer(given));
  return null;
}
