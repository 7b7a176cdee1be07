import type { ExaminePace, Examined } from '../../../src/application/check/examine-workbook';
import type { KnownWorkbook } from '../../../src/application/workbook-port';
import type { Answer } from '../../../src/taskpane/work/answer';
import { createExaminer } from '../../../src/taskpane/work/examiner';

type Asked = {
  readonly known: KnownWorkbook | null;
  readonly pace: ExaminePace;
  readonly answer: (answer: Answer<Examined>) => Promise<void>;
  readonly fail: () => Promise<void>;
};

/** A workbook whose readings end when the test says so. */
function openSlowly() {
  const asked: Asked[] = [];
  const examiner = createExaminer(
    (known, pace) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setImmediate(done));
        const answer = (value: Answer<Examined>) => (resolve(value), settled());
        const fail = () => (reject(new Error('nobody expected this')), settled());
        asked.push({ known, pace, answer, fail });
      }),
  );
  return { asked, examiner };
}

const emptyBook = (name: string): Examined => ({
  kind: 'empty',
  found: {
    sheets: [
      {
        name,
        rows: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: [],
        merges: [],
      },
    ],
    names: [],
  },
});
const done = (name: string): Answer<Examined> => ({ kind: 'done', value: emptyBook(name) });

const typed = (sheet: string) => ({ sheet, area: null, kind: 'typed' }) as const;

beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
afterEach(() => jest.useRealTimers());

test('the first reading is of everything; later ones only of what has changed', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  expect(asked[0]?.known).toBeNull();
  expect(examiner.knowledge()).toMatchObject({ isReading: true, examined: null });
  await asked[0]?.answer(done('Một'));
  expect(examiner.knowledge()).toMatchObject({ isReading: false, isStale: false });
  examiner.refresh(['Một']);
  expect(asked[1]?.known).toMatchObject({ changed: new Set(['Một']) });
  expect(asked[1]?.known?.found).toEqual(emptyBook('Một').found);
});

test('typing is waited for, and what changed meanwhile is read together', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  await asked[0]?.answer(done('Một'));
  examiner.note(typed('Một'));
  jest.advanceTimersByTime(300);
  examiner.note(typed('Hai'));
  jest.advanceTimersByTime(300);
  expect(asked).toHaveLength(1);
  expect(examiner.knowledge().isStale).toBe(true);
  jest.advanceTimersByTime(200);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.known?.changed).toEqual(new Set(['Một', 'Hai']));
});

test('a change during a reading ends it; its answer says nothing any more', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  examiner.note(typed('Một'));
  expect(asked[0]?.pace.signal?.aborted).toBe(true);
  await asked[0]?.answer(done('cũ'));
  expect(examiner.knowledge().examined).toBeNull();
  jest.advanceTimersByTime(400);
  await asked[1]?.answer(done('mới'));
  expect(examiner.knowledge().examined).toEqual(emptyBook('mới'));
});

test('what has changed is remembered until a reading succeeds', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  await asked[0]?.answer(done('Một'));
  examiner.refresh(['Một']);
  await asked[1]?.answer({ kind: 'failed', sentences: ['Không đọc được.'], details: '' });
  expect(examiner.knowledge().failure?.sentences).toEqual(['Không đọc được.']);
  expect(examiner.knowledge().examined).toEqual(emptyBook('Một'));
  examiner.refresh(['Hai']);
  expect(examiner.knowledge().failure).toBeNull();
  expect(asked[2]?.known?.changed).toEqual(new Set(['Một', 'Hai']));
});

test('who stops a reading keeps what was known, and may read again', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  examiner.stop();
  expect(asked[0]?.pace.signal?.aborted).toBe(true);
  await asked[0]?.answer(done('Một'));
  expect(examiner.knowledge()).toMatchObject({
    isStopped: true,
    isReading: false,
    examined: null,
  });
  examiner.refresh();
  expect(examiner.knowledge().isStopped).toBe(false);
  expect(asked[1]?.known).toBeNull();
});

test('an error that nobody expected is a failure with details to copy', async () => {
  const { asked, examiner } = openSlowly();
  examiner.refresh();
  await asked[0]?.fail();
  expect(examiner.knowledge()).toMatchObject({ isReading: false, examined: null });
  expect(examiner.knowledge().failure?.details).toContain('nobody expected this');
});

test('how far a reading is, is told', () => {
  const { asked, examiner } = openSlowly();
  const told = jest.fn();
  examiner.subscribe(told);
  examiner.refresh();
  asked[0]?.pace.onProgress?.({ done: 3, total: 9 });
  expect(examiner.knowledge().progress).toEqual({ done: 3, total: 9 });
  expect(told).toHaveBeenCalledTimes(2);
});
