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
  along?: Partial<Pick<Parcel, 'lists' | 'transfer'>>,
) => Promise<Answered<Kind>>;

type Waiting = {
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
    waiting.delete(number);
    const answer = head as AnswerHead;
    if ('error' in answer) found?.reject(new Error(answer.error));
    else found?.resolve({ value: answer.value as never, lists });
  });
  // Its code could not be loaded, or it ran out of memory.
  endpoint.addEventListener('error', () => {
    gone = new Error('the thread of the file is gone');
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  return (question, { lists = [], transfer = [] } = {}) =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      asked += 1;
      waiting.set(asked, { resolve: resolve as Waiting['resolve'], reject });
      sendParcel(endpoint, asked, { head: question, lists, transfer }).catch(reject);
    });
}
