import { createContestBook } from '../../src/application/books/create-book';
import type { WritePlan } from '../../src/workbook/write-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeRow, makeSheet, makeWrite } from '../xlsx/make-plan';
import { makeBigContest } from './big-contest';
import { measure } from './measure';
import type { Measured } from './score-bench';

const LIST = makeSheet({
  name: 'ĐN giấy khen',
  rows: Array.from({ length: 100 }, (_, row) => makeRow([row, 'Nguyễn Văn A', 'Thôn 1'])),
});

/** A list put into a file of 10,000 × 30 results, then put anew, against reading that file. */
export async function benchSplice(): Promise<Measured> {
  const input = await writeXlsxWorkbook(createContestBook(makeBigContest(10_000, 30), 2025));
  const listed = await splice(input, { add: [LIST] });
  const reading = await measure(5, () => readXlsxWorkbook(input));
  const adding = await measure(5, () => splice(input, { add: [LIST] }));
  const replacing = await measure(5, () => splice(listed, { replace: [LIST] }));
  return {
    what: 'a list added and replaced in a file of 10,000 × 30 ÷ reading it',
    ours: Math.max(adding, replacing),
    measure: reading,
  };
}

async function splice(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<Uint8Array> {
  const result = await applyWritePlan(bytes, makeWrite(plan));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.bytes;
}
