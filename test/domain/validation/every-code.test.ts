import { BLANK } from '../../../src/domain/draft';
import type { ProblemCode } from '../../../src/domain/problem';
import {
  createBook,
  criterionRow,
  errorCell,
  faultsOf,
  num,
  pct,
  scale,
  txt,
  uncalculated,
  word,
} from '../../support/draft-book';
import type { Edit } from '../../support/draft-book';

/** What the reading of the workbook reports before the domain sees anything. */
type WorkbookCode =
  | 'sheet-missing'
  | 'column-missing'
  | 'column-duplicate'
  | 'copied-sheet'
  | 'hidden-row'
  | 'hidden-column';

const criteria = (code: string, column: string): string =>
  `criteria:tapThe ${criterionRow(code)} ${column}`;
const nominees = (row: number, column: string): string => `nominees:tapThe ${row} ${column}`;

const NO_SHARE = { quotaShare: BLANK };
const setting = (total: string) => ({ item: word('declaredTotal'), 'value:tapThe': num(total) });
const band = (label: string, from: string) => ({
  scope: word('tapThe'),
  label: txt(label),
  from: num(from),
});

/** Every code the domain reports: the book with exactly this fault, and where it is said. */
const CASES: Record<Exclude<ProblemCode, WorkbookCode>, [place: string, edit: Edit]> = {
  'cell-error': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = errorCell('#N/A')),
  ],
  'formula-uncalculated': [
    nominees(1, 'result:I.5'),
    (book) => (book.nominee(1)['result:I.5'] = uncalculated),
  ],
  'not-a-number': [
    nominees(2, 'result:I.1'),
    (book) => (book.nominee(2)['result:I.1'] = txt('chín điểm')),
  ],
  'number-as-text': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = txt('9,5')),
  ],
  'date-not-number': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = { kind: 'date', value: '2023-05-09' }),
  ],
  'cluster-missing': [nominees(1, 'cluster'), (book) => (book.nominee(1)['cluster'] = BLANK)],
  'percent-format-unexpected': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = pct('0.09')),
  ],
  'text-too-long': [
    nominees(1, 'position'),
    (book) => (book.nominee(1)['position'] = txt('a'.repeat(2001))),
  ],
  'summary-too-long': [
    nominees(1, 'summary'),
    (book) => (book.nominee(1)['summary'] = txt('a'.repeat(1001))),
  ],
  'code-not-text': [
    nominees(1, 'code'),
    (book) => (book.nominee(1)['code'] = { kind: 'date', value: '2025-02-01' }),
  ],
  'percent-format-missing': [
    nominees(0, 'result:I.4'),
    (book) => (book.nominee(0)['result:I.4'] = num('0.98')),
  ],
  'unknown-word': [criteria('I.5', 'rule'), (book) => (book.criterion('I.5')['rule'] = txt('Đếm'))],
  'criterion-code-missing': [
    criteria('I.6', 'code'),
    (book) => (book.criterion('I.6')['code'] = BLANK),
  ],
  'criterion-code-duplicate': [
    criteria('I.6', 'code'),
    (book) => (book.criterion('I.6')['code'] = txt('I.5')),
  ],
  'criterion-parent-unknown': [
    criteria('I.6', 'parent'),
    (book) => (book.criterion('I.6')['parent'] = txt('V')),
  ],
  'criteria-empty': [
    'criteria:tapThe heading row',
    (book) => {
      book.blocks['criteria:tapThe'] = [];
      book.blocks.awards = [];
    },
  ],
  'group-sum-mismatch': [criteria('I', 'max'), (book) => (book.criterion('I')['max'] = num('71'))],
  'declared-total-mismatch': [
    'settings 0 value:tapThe',
    (book) => (book.rows('settings')[0] = setting('71')),
  ],
  'rule-missing': [criteria('I.6', 'rule'), (book) => (book.criterion('I.6')['rule'] = BLANK)],
  'rule-on-group': [
    criteria('II', 'rule'),
    (book) => (book.criterion('II')['rule'] = word('bonus')),
  ],
  'reviewer-missing': [
    criteria('I.2', 'reviewer'),
    (book) =>
      Object.assign(book.criterion('I.2'), { scoredBy: word('appraised'), reviewer: BLANK }),
  ],
  'rule-ambiguous': [criteria('I.2', 'per'), (book) => (book.criterion('I.2')['per'] = num('2'))],
  'parameter-missing': [criteria('I.5', 'per'), (book) => (book.criterion('I.5')['per'] = BLANK)],
  'parameter-invalid': [
    criteria('I.6', 'scale'),
    (book) => (book.criterion('I.6')['scale'] = scale('Tốt: 5,5; Khá: 3')),
  ],
  'setting-missing': [
    'settings 0 value:tapThe',
    (book) => (book.rows('settings')[0] = { item: word('declaredTotal'), 'value:tapThe': BLANK }),
  ],
  'setting-invalid': [
    'settings 1 value:tapThe',
    (book) => (book.rows('settings')[1] = { item: word('step'), 'value:tapThe': num('0') }),
  ],
  'row-duplicate': [
    'awards 2 award',
    (book) => book.rows('awards').push({ scope: word('tapThe'), award: word('giayKhen') }),
  ],
  'band-invalid': ['bands 0 from', (book) => (book.rows('bands')[0] = band('Xuất sắc', '-1'))],
  'band-duplicate': ['bands 1 from', (book) => (book.rows('bands')[1] = band('Tốt', '63'))],
  'award-invalid': [
    'awards 1 quotaCount',
    (book) => Object.assign(book.rows('awards')[1] ?? {}, { quotaCount: num('1.5') }, NO_SHARE),
  ],
  'award-criterion-unknown': [
    'awards 0 required',
    (book) => Object.assign(book.rows('awards')[0] ?? {}, { required: txt('I.1; V.9') }),
  ],
  'no-nominees': ['nominees:tapThe heading row', (book) => (book.blocks['nominees:tapThe'] = [])],
  'nominee-code-missing': [nominees(1, 'code'), (book) => (book.nominee(1)['code'] = BLANK)],
  'nominee-code-duplicate': [
    nominees(2, 'code'),
    (book) => (book.nominee(2)['code'] = txt('tt001')),
  ],
  'nominee-name-missing': [nominees(1, 'name'), (book) => (book.nominee(1)['name'] = BLANK)],
  'nominee-duplicate': [nominees(2, 'name'), (book) => (book.nominee(2)['name'] = txt('THÔN 1'))],
  'name-suspicious-letter': [
    nominees(1, 'name'),
    (book) => (book.nominee(1)['name'] = txt('Thôn Ðông')),
  ],
  'nothing-applies': [
    'nominees:tapThe 0 row',
    (book) => {
      for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
        book.nominee(0)[`result:I.${number}`] = word('notApplicable');
      }
    },
  ],
  'result-missing': [nominees(2, 'result:I.3'), (book) => (book.nominee(2)['result:I.3'] = BLANK)],
  'result-word-unknown': [
    nominees(0, 'result:IV'),
    (book) => (book.nominee(0)['result:IV'] = txt('Có')),
  ],
  'level-unknown': [
    nominees(0, 'result:I.6'),
    (book) => (book.nominee(0)['result:I.6'] = txt('Giỏi')),
  ],
  'number-negative': [
    nominees(0, 'result:I.5'),
    (book) => (book.nominee(0)['result:I.5'] = num('-1')),
  ],
  'not-whole-number': [
    nominees(0, 'result:II.1'),
    (book) => (book.nominee(0)['result:II.1'] = num('1.5')),
  ],
  'points-over-maximum': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = num('10.01')),
  ],
  'finer-than-step': [
    nominees(0, 'result:I.1'),
    (book) => (book.nominee(0)['result:I.1'] = num('9.999')),
  ],
  'share-out-of-range': [
    nominees(0, 'result:I.4'),
    (book) => (book.nominee(0)['result:I.4'] = pct('1.01')),
  ],
  'percent-implausible': [
    nominees(0, 'result:I.3'),
    (book) => (book.nominee(0)['result:I.3'] = pct('98')),
  ],
  'rank-invalid': [nominees(0, 'last:I.7'), (book) => (book.nominee(0)['last:I.7'] = num('0'))],
  'evidence-missing': [
    nominees(0, 'evidence:I.2'),
    (book) => (book.nominee(0)['evidence:I.2'] = BLANK),
  ],
};

const WARNINGS = [
  'summary-too-long',
  'no-nominees',
  'name-suspicious-letter',
  'evidence-missing',
  'cluster-missing',
  'reviewer-missing',
];

test('the book itself has no fault', () => {
  expect(faultsOf(() => undefined)).toEqual([]);
  expect(createBook().draft().size).toBe(6);
});

test.each(Object.entries(CASES))('%s, and nothing else', (code, [place, edit]) => {
  const severity = WARNINGS.includes(code) ? 'warning' : 'error';
  expect(faultsOf(edit)).toEqual([`${severity} ${code} ${place}`]);
});
