import { foldText } from '../../src/domain/matching/fold-text';
import { RULE_KINDS } from '../../src/domain/rules/rule';
import { AWARDS_IN_ORDER, SCOPES } from '../../src/domain/scope';
import { SETTING_ITEMS } from '../../src/domain/settings';
import type { Term } from '../../src/domain/draft';
import { INFORMATION_EXPLANATIONS } from '../../src/text/book';
import { isSubtotalLabel, readWord, wordOf } from '../../src/text/words';

/** Every term; the type makes sure that none is forgotten. */
const CHOICES: Readonly<Record<Term, true>> = {
  yes: true,
  no: true,
  passed: true,
  failed: true,
  notApplicable: true,
  newcomer: true,
  lowerIsBetter: true,
  higherIsBetter: true,
  eligible: true,
  all: true,
  rescale: true,
  omit: true,
  half: true,
  full: true,
  statedPoints: true,
  collectivesFirst: true,
  individualsFirst: true,
  selfScored: true,
  appraised: true,
  surveyed: true,
  scoredByLeaders: true,
  tapThe: true,
  caNhan: true,
  bangKhen: true,
  giayKhen: true,
  direct: true,
  passFail: true,
  proportional: true,
  tiers: true,
  count: true,
  levels: true,
  rankChange: true,
  leader: true,
  bonus: true,
  deduction: true,
  requirement: true,
  declaredTotal: true,
  step: true,
  floor: true,
  notApplicableTreatment: true,
  leaderPool: true,
  leaderAtTarget: true,
  newcomerTreatment: true,
  parentAgency: true,
  agency: true,
  council: true,
  locality: true,
  movement: true,
  year: true,
  scopes: true,
  giayKhenAuthority: true,
  giayKhenIsOwnDecision: true,
  bangKhenAuthority: true,
  bangKhenIsOwnDecision: true,
  listOrder: true,
  showPoints: true,
  secretary: true,
  signatoryTitle: true,
  signatory: true,
};
const TERMS = Object.keys(CHOICES) as Term[];

test('no two terms share a word, however it is written', () => {
  const words = TERMS.map((term) => foldText(wordOf(term)));
  expect(new Set(words).size).toBe(words.length);
  for (const term of TERMS) expect(readWord(wordOf(term))).toBe(term);
});

test.each([
  ['Chưa đạt', 'failed'],
  ['Không đạt', 'failed'],
  ['Đơn vị mới', 'newcomer'],
  ['Mới', 'newcomer'],
])('“%s” is understood as well', (word, term) => expect(readWord(word)).toBe(term));

test('the lists of the domain have words', () => {
  const items = Object.keys(INFORMATION_EXPLANATIONS) as Term[];
  const listed: readonly Term[] = [
    ...RULE_KINDS,
    ...SCOPES,
    ...AWARDS_IN_ORDER,
    ...SETTING_ITEMS,
    ...items,
  ];
  for (const term of listed) expect(wordOf(term)).not.toBe('');
  expect(new Set(listed).size).toBe(listed.length);
});

test('words are composed, trimmed, and begin with a capital', () => {
  for (const word of TERMS.map(wordOf)) {
    expect(word).toBe(word.normalize('NFC').trim());
    expect(word).toMatch(/^\p{Lu}/u);
    expect(word).not.toMatch(/\s\s|[,"\n]/);
  }
});

describe.each<[string, (word: string) => string]>([
  ['capitals', (word) => word.toUpperCase()],
  ['small letters', (word) => word.toLowerCase()],
  ['decomposed letters', (word) => word.normalize('NFD')],
  ['double spaces', (word) => word.replaceAll(' ', '  ')],
  ['hard spaces', (word) => word.replaceAll(' ', '\u00a0')],
  ['line breaks', (word) => word.replaceAll(' ', '\r\n')],
  ['spaces around', (word) => `\t${word} `],
  ['a zero-width space inside', (word) => `${word.slice(0, 1)}\u200b${word.slice(1)}`],
  [
    'everything at once',
    (word) => ` ${word.toUpperCase().normalize('NFD').replaceAll(' ', '\u00a0 ')}\n`,
  ],
])('in %s', (_, rewrite) => {
  test('every word is still its term', () => {
    for (const term of TERMS) expect([term, readWord(rewrite(wordOf(term)))]).toEqual([term, term]);
  });
});

test.each(['', ' ', 'Đạtt', 'Dat', 'Khong dat', 'Đạt.', 'Có/Không', 'x', 'Đạt'.repeat(30)])(
  '“%s” is no word of ours',
  (word) => expect(readWord(word)).toBeNull(),
);

describe('rows that add up', () => {
  test.each([
    'Cộng',
    'CỘNG',
    'Cộng:',
    'Tổng',
    'Tổng cộng',
    'Tổng  cộng',
    'Tổng\ncộng',
    ' Tổng cộng ',
    'Tổng cộng: 12',
    'Tổng cộng (12 tập thể)',
    'Tổng số',
    'Tổng số: 26 người',
    'Cộng cụm 1',
    'Cộng khối I',
    'Cộng mục II',
    'Cộng phần A',
    'Cộng chung',
    'Tổng điểm',
    'Cộng (1+2)',
    'Cộng 12',
    'Tổng cộng'.normalize('NFD'),
    'Total',
    'Grand Total',
  ])('“%s”', (label) => expect(isSubtotalLabel(label)).toBe(true));

  test.each([
    '',
    'Cộng đồng',
    'Cộng đồng dân cư Thôn 1',
    'Cộng hòa',
    'Cộng tác viên',
    'Cộng sản',
    'Tổng hợp',
    'Tổng đài',
    'Tổng công ty',
    'Tổng cục Thuế',
    'Tổng phụ trách Đội',
    'Tổng thanh tra',
    'Thôn Cộng',
    'Hội Cộng',
    'Cộngg',
    'Cộng cụmm',
    'Tổng cộngg',
  ])('“%s” does not', (label) => expect(isSubtotalLabel(label)).toBe(false));
});
