import type { Found } from '../../../src/domain/draft';
import { BLANK } from '../../../src/domain/draft';
import type { Result } from '../../../src/domain/nominee';
import { computeResults } from '../../../src/domain/results';
import { dec, shown } from '../../support/decimals';
import { check, errorCell, faultsOf, num, pct, txt, word } from '../../support/draft-book';
import type { Edit } from '../../support/draft-book';

const NEW = word('newcomer', 'Mới');

const ranks =
  (last: Found, now: Found): Edit =>
  (book) => {
    book.nominee(0)['last:I.7'] = last;
    book.nominee(0)['result:I.7'] = now;
  };

describe('a change of rank takes two cells: one fault, at its own', () => {
  test.each<[Found, Found, string]>([
    [num('0'), num('4'), 'rank-invalid nominees:tapThe 0 last:I.7'],
    [num('5'), num('0'), 'rank-invalid nominees:tapThe 0 result:I.7'],
    [num('5'), num('2.5'), 'rank-invalid nominees:tapThe 0 result:I.7'],
    [num('-1'), num('4'), 'rank-invalid nominees:tapThe 0 last:I.7'],
    [txt('nhất'), num('4'), 'not-a-number nominees:tapThe 0 last:I.7'],
    [num('5'), txt('4'), 'number-as-text nominees:tapThe 0 result:I.7'],
    [num('5'), NEW, 'not-a-number nominees:tapThe 0 result:I.7'],
    [errorCell('#N/A'), num('4'), 'cell-error nominees:tapThe 0 last:I.7'],
    [num('5'), BLANK, 'result-missing nominees:tapThe 0 result:I.7'],
    [BLANK, num('4'), 'result-missing nominees:tapThe 0 last:I.7'],
    [NEW, BLANK, 'result-missing nominees:tapThe 0 result:I.7'],
    [NEW, num('0'), 'rank-invalid nominees:tapThe 0 result:I.7'],
    // No list is longer than a sheet has rows.
    [num('5'), num('1048577'), 'rank-invalid nominees:tapThe 0 result:I.7'],
    [num('999999999999999'), num('1'), 'rank-invalid nominees:tapThe 0 last:I.7'],
    [pct('5'), num('1'), 'percent-format-unexpected nominees:tapThe 0 last:I.7'],
    [num('5'), { kind: 'uncalculated' }, 'formula-uncalculated nominees:tapThe 0 result:I.7'],
    [word('notApplicable'), errorCell('#N/A'), 'cell-error nominees:tapThe 0 result:I.7'],
  ])('last year %j, this year %j', (last, now, fault) => {
    expect(faultsOf(ranks(last, now))).toEqual([`error ${fault}`]);
  });

  test.each<[Found, Found]>([
    [num('1'), num('1')],
    [num('30'), num('1')],
    [NEW, num('7')],
    [num('1048576'), num('1')],
    [word('notApplicable'), BLANK],
    [BLANK, word('notApplicable')],
    [word('notApplicable'), num('4')],
  ])('fine: last year %j, this year %j', (last, now) => {
    expect(faultsOf(ranks(last, now))).toEqual([]);
  });
});

test('two faults, or two blanks, of the two cells are said together', () => {
  expect(faultsOf(ranks(BLANK, BLANK))).toEqual([
    'error result-missing nominees:tapThe 0 last:I.7',
    'error result-missing nominees:tapThe 0 result:I.7',
  ]);
  expect(faultsOf(ranks(BLANK, num('0')))).toHaveLength(2);
  expect(faultsOf(ranks(txt('nhất'), num('0')))).toEqual([
    'error not-a-number nominees:tapThe 0 last:I.7',
    'error rank-invalid nominees:tapThe 0 result:I.7',
  ]);
});

/** The result of the first nominee, its points, and the total. */
function scoreOf(edit: Edit): readonly [Result | undefined, string, string] {
  const { contest, problems } = check(edit);
  expect(problems).toEqual([]);
  const [scope] = contest === null ? [] : computeResults(contest);
  const scored = scope?.nominees[0]?.scored;
  const index = scope?.contest.criteria.leaves.find((leaf) => leaf.code === 'I.7')?.index ?? -1;
  return [
    scored?.nominee.results[index],
    shown(scored?.points[index] ?? NaN),
    shown(scored?.total ?? NaN),
  ];
}

// Without I.7 the first nominee has 8,5 + 5 + 10 + 10 + 6 + 5 + 5 + 2 = 51,5, of them 49,5 of base.
describe('who has no rank last year', () => {
  test('gets the points that the row states', () => {
    expect(scoreOf(ranks(NEW, num('7')))).toEqual([
      { kind: 'ranks', last: null, now: dec('7') },
      '5',
      '56.5',
    ]);
  });

  test('or the row does not apply, where the setting says so: 49,5 × 70 ÷ 60 = 57,75', () => {
    const edit: Edit = (book) => {
      ranks(NEW, num('7'))(book);
      book.rows('settings')[6] = {
        item: word('newcomerTreatment'),
        'value:tapThe': word('notApplicable'),
      };
    };
    expect(scoreOf(edit)).toEqual([{ kind: 'notApplicable' }, '0', '59.75']);
  });

  test('then this year’s rank need not be known either', () => {
    const edit: Edit = (book) => {
      ranks(NEW, BLANK)(book);
      book.rows('settings')[6] = {
        item: word('newcomerTreatment'),
        'value:tapThe': word('notApplicable'),
      };
    };
    expect(scoreOf(edit)[0]).toEqual({ kind: 'notApplicable' });
  });

  test('the setting touches nobody who has a rank', () => {
    const edit: Edit = (book) => {
      book.rows('settings')[6] = {
        item: word('newcomerTreatment'),
        'value:tapThe': word('notApplicable'),
      };
    };
    expect(scoreOf(edit)).toEqual([{ kind: 'ranks', last: dec('5'), now: dec('4') }, '10', '61.5']);
  });
});
