import type { Applied, WritePace } from '../../application/workbook-port';
import type { Answer } from '../work/answer';
import { describeUndo } from '../work/describe-write';
import { toAnswer } from '../work/fail';
import type { PreparedWrite, Written } from '../work/prepared-write';
import { allowStop } from '../work/prepare-write';

/** One step that was written, in words, with the sheets in which it stands. */
export type SingleStep = Pick<Written, 'sentences' | 'sheets'> & {
  readonly applied: Applied;
  /** Called when it was taken back. */
  readonly onUndone?: () => void;
};

/** A write that was looked at already: what is left is to do it, and to take it back. */
export function prepareSingleWrite(
  perform: (pace: WritePace) => Promise<Answer<SingleStep>>,
): PreparedWrite {
  const write = async (pace: WritePace): Promise<Answer<Written>> => {
    const answer = await perform(pace);
    if (answer.kind !== 'done') return answer;
    const { applied, sentences, sheets, onUndone } = answer.value;
    const undo = async (undoPace: WritePace): Promise<Answer<string>> => {
      const undone = await toAnswer(await applied.undo(undoPace));
      if (undone.kind !== 'done') return undone;
      onUndone?.();
      return { kind: 'done', value: describeUndo(undone.value) };
    };
    return { kind: 'done', value: { sentences, sheets, undo: allowStop(undo) } };
  };
  return { sentences: [], isAgain: false, sheets: [], write: allowStop(write) };
}
