import { createContestBook } from '../../src/application/books/create-book';
import { computeResults } from '../../src/domain/results';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { bangDiem } from '../../src/functions/bang-diem';
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
import { longestBlock } from './longest-block';
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
  const sheet = 'BANGDIEM, a live sheet of 10,000 × 30';
  const all = 'custom functions, all over tables of 10,000 × 30';
  return [
    ...(await benchCalls(sheet, [BOARD], tables, atOnce)),
    ...(await benchCalls(all, [...COLUMNS, BOARD], tables, atOnce)),
  ];
}

/** How long calls made at the same time take together, and how long nothing else has its turn. */
async function benchCalls(
  what: string,
  calls: readonly Call[],
  tables: Readonly<Record<string, unknown[][]>>,
  atOnce: number,
): Promise<readonly Measured[]> {
  const blocks: number[] = [];
  const ours = await measure(5, async () => {
    recalculations += 1;
    const asked = calls.map(() => copyTables(tables, recalculations));
    blocks.push(await longestBlock(() => answerAll(calls, asked)));
  });
  blocks.sort((a, b) => a - b);
  return [
    { what: `${what} ÷ one check and score at once`, ours, measure: atOnce },
    {
      what: `${what}: longest block ÷ 100 ms`,
      ours: blocks[Math.floor(blocks.length / 2)] ?? NaN,
      measure: LONGEST_ALLOWED,
    },
  ];
}

let recalculations = 0;

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

type Call = (given: Given) => Promise<unknown>;

const BOARD: Call = ({ criteria, people, settings, bands, awards }) =>
  bangDiem(criteria, people, settings, bands, awards, [[true]]);

const COLUMNS: readonly Call[] = [
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

/** As Excel asks: all functions at the same time. */
async function answerAll(calls: readonly Call[], asked: readonly Given[]): Promise<void> {
  await Promise.all(calls.map((call, index) => call(asked[index] as Given)));
}
