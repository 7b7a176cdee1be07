import type { ContestData, NomineeData } from '../../src/domain/contest-data';

const nominee = (
  code: string,
  cluster: string | null,
  results: NomineeData['results'],
): NomineeData => ({ code, name: `Thôn ${code}`, cluster, results });

/**
 * Words that programs spell or compare in ways of their own: clusters that differ in where a tone mark
 * stands, in case and in spaces; names of levels with wildcards, quotation marks and numbers; steps
 * that are no power of ten; a result that is missing.
 */
const words: ContestData = {
  scope: 'tapThe',
  declaredTotal: '30',
  step: '0.05',
  floor: '-5',
  leaderAtTarget: 'full',
  leaderPool: 'eligible',
  newcomer: 'notApplicable',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Mức có dấu riêng',
      max: '10',
      rule: { kind: 'levels', levels: { 'Tốt "nhất"': '10', 'Khá?': '7.35', '*': '3', '1': '1' } },
    },
    {
      code: 'II',
      parent: null,
      name: 'So với dẫn đầu',
      max: '10',
      unit: '%',
      rule: { kind: 'leader', target: '90' },
    },
    {
      code: 'III',
      parent: null,
      name: 'Thay đổi thứ hạng',
      max: '10',
      rule: {
        kind: 'rankChange',
        newcomer: '2.5',
        tiers: [
          { from: '2', points: '10' },
          { from: '0', inclusive: false, points: '6.65' },
          { from: '0', points: '4' },
          { from: null, points: '0' },
        ],
      },
    },
    {
      code: 'IV',
      parent: null,
      name: 'Vi phạm',
      max: '20',
      rule: { kind: 'deduction', per: '3.333' },
    },
    {
      code: 'V',
      parent: null,
      name: 'Không có người bị kỷ luật',
      max: '0',
      rule: { kind: 'requirement' },
    },
  ],
  nominees: [
    nominee('01', 'Cụm Hòa Bình', {
      I: 'Tốt "nhất"',
      II: '85',
      III: { last: '5', now: '3' },
      IV: '0',
      V: 'dat',
    }),
    nominee('02', 'Cụm Hoà Bình', {
      I: 'Khá?',
      II: '88',
      III: { last: '3', now: '3' },
      IV: '1',
      V: 'dat',
    }),
    nominee('03', 'CỤM  HÒA BÌNH', {
      I: '*',
      II: '89.5',
      III: { last: null, now: '4' },
      IV: '7',
      V: 'khongDat',
    }),
    nominee('04', 'Cụm 2', {
      I: '1',
      II: '97.25',
      III: { last: '4', now: '3' },
      IV: '2',
      V: 'dat',
    }),
    nominee('05', 'cụm 2', { I: 'khongApDung', II: '93', III: { last: '1', now: '2' }, V: 'dat' }),
    nominee('06', null, { I: 'Khá?', II: '90', III: 'khongApDung', IV: '0', V: 'khongApDung' }),
    nominee('07', null, { I: 'Khá?', II: '90', III: 'khongApDung', IV: '0', V: 'dat' }),
  ],
  bands: [
    { label: 'Đạt', from: '7.5' },
    { label: 'Tốt', from: '20' },
    { label: 'Xuất sắc', from: '25.01' },
  ],
  awards: [
    { award: 'bangKhen', minimumTotal: '10.02', quota: { share: '33.3' }, required: ['IV', 'V'] },
    { award: 'giayKhen', quota: { count: '0' } },
  ],
};

/** Whole steps, no clusters, no bands, no awards; points typed as percentages. */
const bare: ContestData = {
  scope: 'caNhan',
  declaredTotal: '100',
  step: '1',
  criteria: [
    {
      code: '1',
      parent: null,
      name: 'Chấm theo %',
      max: '100',
      unit: '%',
      rule: { kind: 'direct' },
    },
  ],
  nominees: [
    { code: 'A', name: 'Nguyễn Văn A', results: { '1': '73' } },
    { code: 'B', name: '=1+1', results: { '1': '100' } },
    { code: 'C', name: '#N/A', results: {} },
  ],
};

/** So many that LibreOffice calculates with several threads, each award following from the other. */
const long: ContestData = {
  scope: 'tapThe',
  declaredTotal: '10',
  criteria: [
    { code: 'I', parent: null, name: 'Chấm', max: '10', rule: { kind: 'direct' } },
    { code: 'II', parent: null, name: 'Điều kiện', max: '0', rule: { kind: 'requirement' } },
  ],
  nominees: Array.from({ length: 120 }, (_, index) =>
    nominee(`${1000 + index}`, null, {
      I: String(index % 11),
      II: index % 2 === 0 ? 'dat' : 'khongDat',
    }),
  ),
  awards: [
    { award: 'bangKhen', quota: { count: '5' }, excludes: ['giayKhen'] },
    { award: 'giayKhen', minimumTotal: '2', quota: { share: '20' } },
  ],
};

export const ODD_CONTESTS: Readonly<Record<string, readonly ContestData[]>> = {
  words: [words],
  bare: [bare],
  both: [words, bare],
  long: [long],
};
