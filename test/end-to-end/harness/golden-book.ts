import { findPreset } from '../../../src/presets/preset';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { readCase } from '../../support/golden-cases';
import type { TableRow } from './read-table';

/** What test/cases holds the hand-made answer to: collectives and individuals of one movement. */
const CASES = {
  tapThe: 'phong-trao-cai-cach-hanh-chinh-tap-the',
  caNhan: 'phong-trao-cai-cach-hanh-chinh-ca-nhan',
} as const;

export type GoldenScope = keyof typeof CASES;

/** One entry of expected.json. */
export type GoldenResult = {
  readonly code: string;
  readonly total: string;
  readonly rank: number | null;
  readonly clusterRank: number | null;
  readonly classification: string | null;
  readonly award: 'bang-khen' | 'giay-khen' | null;
  readonly points: Readonly<Record<string, string>>;
  readonly adjustments: readonly {
    readonly criterion: string | null;
    readonly adjustment: 'cap' | 'rescale' | 'floor';
    readonly points: string;
  }[];
};

/** What is to be typed. */
export function planGoldenBook(year: number): WorkbookPlan {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('the preset is gone');
  return planBook({
    subtitle: '',
    information: preset.sampleInformation(year),
    contests: Object.values(CASES).map((name) => readCase(name).contest),
  });
}

/** What is to come of it. */
export function readGoldenResults(scope: GoldenScope): readonly GoldenResult[] {
  return (readCase(CASES[scope]).expected as { results: readonly GoldenResult[] }).results;
}

export function nameGoldenNominee(scope: GoldenScope, code: string): string {
  const { nominees } = readCase(CASES[scope]).contest;
  const found = nominees.find((nominee) => nominee.code === code);
  if (found === undefined) throw new Error(`no nominee ${code}`);
  return found.name;
}

export const AWARDS = { 'bang-khen': 'Bằng khen', 'giay-khen': 'Giấy khen' } as const;
const ADJUSTMENTS = { cap: 'Giới hạn nhóm', rescale: 'Quy đổi', floor: 'Điểm sàn' } as const;
const STANDING = ['Mã', 'Tổng điểm', 'Xếp hạng', 'Hạng trong cụm, khối', 'Xếp loại', 'Đề nghị'];
const OF_ANSWER = new RegExp(
  `^(?:Điểm |${[...Object.values(ADJUSTMENTS), ...STANDING].join('|')})`,
);

/** What the row of a score sheet answers, by plain headings: without names, results and notes. */
export function tellAnswer(row: TableRow): TableRow {
  const told = Object.entries(row).filter(([heading]) => OF_ANSWER.test(heading));
  // "Điểm I.1 (tối đa 5)", "Giới hạn nhóm V (10 điểm)": how much is not the answer's business.
  return Object.fromEntries(told.map(([heading, value]) => [heading.replace(/ \(.*/, ''), value]));
}

/** The same as expected.json has it. */
export function tellExpected(scope: GoldenScope, result: GoldenResult): TableRow {
  const { rank, clusterRank, classification, award } = result;
  const { criteria } = readCase(CASES[scope]).contest;
  const conditions = criteria.filter(({ rule }) => rule?.kind === 'requirement');
  const earned = Object.entries(result.points).filter(
    // Conditions earn no points, and have no column of them.
    ([criterion]) => !conditions.some(({ code }) => code === criterion),
  );
  const standing = [result.code, Number(result.total), rank, clusterRank, classification];
  const proposed = award === null ? null : AWARDS[award];
  const cells: readonly (readonly [string, string | number | null | undefined])[] = [
    ...earned.map(([criterion, points]) => [`Điểm ${criterion}`, Number(points)] as const),
    ...result.adjustments.map(
      ({ adjustment, criterion, points }) =>
        [[ADJUSTMENTS[adjustment], criterion ?? ''].join(' ').trim(), Number(points)] as const,
    ),
    ...STANDING.map((heading, index) => [heading, [...standing, proposed][index]] as const),
  ];
  const told = cells.flatMap(([heading, value]) =>
    value === null || value === undefined ? [] : [[heading, value] as const],
  );
  return Object.fromEntries(told);
}
