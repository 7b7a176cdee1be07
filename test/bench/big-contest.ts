import type {
  ContestData,
  CriterionData,
  NomineeData,
  RuleData,
} from '../../src/domain/contest-data';

/** The kinds that a bare loop can follow with plain numbers, in turn over the criteria. */
const RULES: readonly RuleData[] = [
  { kind: 'direct' },
  { kind: 'passFail' },
  { kind: 'proportional', target: '95' },
  {
    kind: 'tiers',
    tiers: [
      { from: '95', inclusive: false, points: '10' },
      { from: '90', inclusive: true, points: '8' },
      { from: null, points: '0' },
    ],
  },
  { kind: 'count', per: '2.5' },
  { kind: 'levels', levels: { Tốt: '10', Khá: '7.5', 'Trung bình': '5' } },
];

const LEVELS = ['Tốt', 'Khá', 'Trung bình'];

/** A contest as large as a province's: every number follows from the indices, so runs are alike. */
export function makeBigContest(nominees: number, criteria: number): ContestData {
  const leaves = Array.from({ length: criteria }, (_, index): CriterionData => {
    const rule = RULES[index % RULES.length];
    return {
      code: `I.${index + 1}`,
      parent: 'I',
      name: `Tiêu chí ${index + 1}`,
      max: '10',
      ...(rule && { rule }),
    };
  });
  const total = String(criteria * 10);
  return {
    scope: 'caNhan',
    declaredTotal: total,
    criteria: [{ code: 'I', parent: null, name: 'Nội dung', max: total }, ...leaves],
    nominees: Array.from({ length: nominees }, (_, row): NomineeData => {
      const results = leaves.map(({ code, rule }, column) => [code, resultOf(rule, row, column)]);
      return {
        code: `CN${row + 1}`,
        name: `Nguyễn Văn ${row + 1}`,
        unit: `Thôn ${(row % 40) + 1}`,
        cluster: `Cụm ${(row % 8) + 1}`,
        results: Object.fromEntries(results) as Record<string, string>,
      };
    }),
    bands: [
      { label: 'Xuất sắc', from: '270' },
      { label: 'Tốt', from: '210' },
    ],
    awards: [
      { award: 'bangKhen', minimumTotal: '200', quota: { count: '20' }, excludes: ['giayKhen'] },
      { award: 'giayKhen', minimumTotal: '150', quota: { share: '30' } },
    ],
  };
}

function resultOf(rule: RuleData | undefined, row: number, column: number): string {
  const seed = (row * 31 + column * 17) % 1000;
  switch (rule?.kind) {
    case 'direct':
      return String((seed % 100) / 10);
    case 'passFail':
      return seed % 3 === 0 ? 'khongDat' : 'dat';
    case 'levels':
      return LEVELS[seed % LEVELS.length] ?? 'Tốt';
    case 'count':
      return String(seed % 6);
    default:
      return String((seed % 1000) / 10);
  }
}
