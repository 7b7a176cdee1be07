import type { WritePace } from '../../application/workbook-port';
import type { Endpoint } from './endpoint';
import { receiveParcels, sendParcel } from './parcel';
import type { Parcel } from './parcel';
import type { AnswerHead, Answers, Question } from './questions';

type Answered<Kind extends Question['kind']> = {
  readonly value: Answers[Kind];
  readonly lists: Parcel['lists'];
};

export type Ask = <Kind extends Question['kind']>(
  question: Extract<Question, { readonly kind: Kind }>,
  along?: Partial<Pick<Parcel, 'lists' | 'transfer'>> & Pick<WritePace, 'onProgress' | 'signal'>,
) => Promise<Answered<Kind>>;

type Waiting = Pick<WritePace, 'onProgress'> & {
  readonly resolve: (answered: Answered<Question['kind']>) => void;
  readonly reject: (error: Error) => void;
};

/** Asks whoever holds a file at the other end; rejects for errors that nobody expected there. */
export function askQuestions(endpoint: Endpoint): Ask {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let gone: Error | null = null;
  receiveParcels(endpoint, (number, { head, lists }) => {
    const found = waiting.get(number);
    const answer = head as AnswerHead;
    if ('progress' in answer) return found?.onProgress?.(answer.progress);
    waiting.delete(number);
    if ('error' in answer) found?.reject(new Error(answer.error));
    else found?.resolve({ value: answer.value as never, lists });
  });
  // Its code could not be loaded, or it ran out of memory.
  endpoint.addEventListener('error', () => {
    gone = new Error('the thread of the file is gone');
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  const ask: Ask = (question, { lists = [], transfer = [], signal, ...pace } = {}) =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      asked += 1;
      const number = asked;
      waiting.set(number, { ...pace, resolve: resolve as Waiting['resolve'], reject });
      sendParcel(endpoint, number, { head: question, lists, transfer }).catch(reject);
      signal?.addEventListener('abort', () => {
        // Whether it came in time, the answer to the question itself tells.
        ask({ kind: 'stop', asked: number }).catch(() => undefined);
      });
    });
  return ask;
}
