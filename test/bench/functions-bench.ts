import { createContestBook } from '../../src/application/create-book';
import { computeResults } from '../../src/domain/results';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { deNghi } from '../../src/functions/de-nghi';
import { diemCaNhan } from '../../src/functions/diem-ca-nhan';
import { diemChiTiet } from '../../src/functions/diem-chi-tiet';
import { kiemTra } from '../../src/functions/kiem-tra';
import { lyDo } from '../../src/functions/ly-do';
import { xepHang } from '../../src/functions/xep-hang';
import { xepLoai } from '../../src/functions/xep-loai';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { installRuntime, tablesOf } from '../functions/host-values';
import { foundFromPlan } from '../support/found-from-plan';
import { makeBigContest } from './big-contest';
import { measure } from './measure';
import type { Measured } from './score-bench';

/** A recalculation must not hold Excel and the pane up for longer, in milliseconds. */
const LONGEST_ALLOWED = 100;

/** A whole live sheet of 10,000 × 30 recalculated after one result was typed. */
export async function benchFunctions(): Promise<readonly Measured[]> {
  installRuntime();
  const plan = createContestBook(makeBigContest(10_000, 30), 2025);
  const tables = tablesOf(plan);
  const found = foundFromPlan(plan);
  const atOnce = await measure(5, () => {
    const { draft } = readWorkbook(found);
    const { contest } = validateContest(draft, { allowMissing: false });
    return contest && computeResults(contest);
  });
  const blocks: number[] = [];
  let recalculations = 0;
  const all = await measure(5, async () => {
    recalculations += 1;
    const asked = Array.from({ length: FUNCTIONS }, () => copyTables(tables, recalculations));
    blocks.push(await longestBlock(() => answerAll(asked)));
  });
  blocks.sort((a, b) => a - b);
  const what = 'custom functions, all of a live sheet of 10,000 × 30';
  return [
    { what: `${what} ÷ one check and score at once`, ours: all, measure: atOnce },
    {
      what: `${what}: longest block ÷ 100 ms`,
      ours: blocks[Math.floor(blocks.length / 2)] ?? NaN,
      measure: LONGEST_ALLOWED,
    },
  ];
}

const FUNCTIONS = 8;

type Given = Readonly<Record<'criteria' | 'people' | 'settings' | 'bands' | 'awards', unknown[][]>>;

/** Each call has arrays of its own; one name was typed anew. */
function copyTables(tables: Readonly<Record<string, unknown[][]>>, typed: number): Given {
  const copy = (name: string): unknown[][] => (tables[name] ?? []).map((row) => [...row]);
  const people = copy('CaNhan');
  const last = people.at(-1);
  if (last) last[people[0]?.indexOf('Họ và tên') ?? -1] = `Nguyễn Văn ${typed}`;
  return {
    criteria: copy('TieuChiCaNhan'),
    people,
    settings: copy('CaiDat'),
    bands: copy('XepLoai'),
    awards: copy('KhenThuong'),
  };
}

/** As Excel asks: all functions at the same time. */
async function answerAll(asked: readonly Given[]): Promise<void> {
  const answers: readonly ((given: Given) => Promise<unknown>)[] = [
    ({ criteria, people, settings }) => diemCaNhan(criteria, people, settings),
    ({ criteria, people, settings }) => diemChiTiet(criteria, people, settings),
    ({ criteria, people, settings }) => xepHang(criteria, people, settings),
    ({ criteria, people, settings }) => xepHang(criteria, people, settings, [[true]]),
    ({ criteria, people, settings, bands }) => xepLoai(criteria, people, settings, bands),
    ({ criteria, people, settings, awards }) => deNghi(criteria, people, settings, awards),
    ({ criteria, people, settings, awards }) => lyDo(criteria, people, settings, awards),
    ({ criteria, people, settings, bands, awards }) =>
      kiemTra(criteria, people, settings, bands, awards),
  ];
  await Promise.all(answers.map((answer, index) => answer(asked[index] as Given)));
}

/** The longest time in which nothing else had its turn. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isRunning = true;
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(watch);
  };
  watch();
  await work();
  isRunning = false;
  watch();
  return longest;
}
