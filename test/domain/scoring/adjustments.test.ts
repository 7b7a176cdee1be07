import type { Criterion } from '../../../src/domain/criterion';
import type { Result } from '../../../src/domain/nominee';
import { scoreScope } from '../../../src/domain/scoring/score-scope';
import type { Settings } from '../../../src/domain/settings';
import { pts, shown } from '../../support/decimals';
import {
  contestOf,
  DIRECT,
  groupOf,
  leafOf,
  MISSING,
  nomineeOf,
  NOT_APPLICABLE,
  numberOf,
  PASSED,
  REQUIREMENT,
  SETTINGS,
} from '../../support/scope-contest';

/** The lines below the points, and the total, of one nominee with these results. */
function adjust(
  roots: readonly Criterion[],
  results: readonly (string | Result)[],
  settings: Partial<Settings> = {},
): readonly string[] {
  const found = results.map((one) => (typeof one === 'string' ? numberOf(one) : one));
  const contest = contestOf(roots, [nomineeOf('TT001', found)], {
    settings: { ...SETTINGS, ...settings },
  });
  const [scored] = scoreScope(contest);
  if (scored === undefined) throw new Error('nobody was scored');
  const lines = scored.adjustments.map(
    ({ kind, group, points }) => `${kind} ${group?.code ?? 'total'} ${shown(points)}`,
  );
  return [...lines, `= ${shown(scored.total)}`];
}

const bonus = (code: string, max: string): Criterion =>
  leafOf(code, max, { kind: 'bonus', per: pts('1') });
const deduction = (code: string, max: string): Criterion =>
  leafOf(code, max, { kind: 'deduction', per: pts('1') });
const direct = (code: string, max: string): Criterion => leafOf(code, max, DIRECT);

describe('a cap limits the sum of its group', () => {
  // Hướng dẫn 804/HD-SNV of Thừa Thiên Huế (2018): the bonus counts up to 50 of 1.000.
  const roots = [
    direct('I', '80'),
    groupOf('II', [bonus('II.1', '10'), bonus('II.2', '10')], '12'),
  ];

  test.each([
    [['70', '5', '6'], ['= 81']],
    [['70', '6', '6'], ['= 82']],
    [
      ['70', '6', '7'],
      ['cap II -1', '= 82'],
    ],
    [
      ['70', '10', '10'],
      ['cap II -8', '= 82'],
    ],
  ])('%j', (results, lines) => {
    expect(adjust(roots, results)).toEqual(lines);
  });

  test('a cap of 0 leaves nothing; no cap leaves all', () => {
    const with0 = [direct('I', '80'), groupOf('II', [bonus('II.1', '10')], '0')];
    expect(adjust(with0, ['70', '5'])).toEqual(['cap II -5', '= 70']);
    expect(adjust(with0, ['70', '0'])).toEqual(['= 70']);
    const without = [direct('I', '80'), groupOf('II', [bonus('II.1', '10')])];
    expect(adjust(without, ['70', '10'])).toEqual(['= 80']);
  });

  test('of deductions: no more than the cap is lost', () => {
    const off = [
      direct('I', '80'),
      groupOf('II', [deduction('II.1', '10'), deduction('II.2', '10')], '8'),
    ];
    expect(adjust(off, ['70', '3', '5'])).toEqual(['= 62']);
    expect(adjust(off, ['70', '4', '5'])).toEqual(['cap II 1', '= 62']);
    expect(adjust(off, ['70', '10', '10'])).toEqual(['cap II 12', '= 62']);
  });
});

describe('nested caps: the inner ones bite first', () => {
  const roots = [
    direct('I', '80'),
    groupOf(
      'II',
      [groupOf('II.1', [bonus('II.1.a', '10'), bonus('II.1.b', '10')], '12'), bonus('II.2', '12')],
      '20',
    ),
  ];

  test.each([
    [
      ['70', '10', '8', '12'],
      ['cap II.1 -6', 'cap II -4', '= 90'],
    ],
    [['75', '10', '2', '6'], ['= 93']],
    [
      ['66', '10', '6', '3'],
      ['cap II.1 -4', '= 81'],
    ],
    [
      ['80', '10', '0', '12'],
      ['cap II -2', '= 100'],
    ],
  ])('%j', (results, lines) => {
    expect(adjust(roots, results)).toEqual(lines);
  });
});

describe('what does not apply is rescaled: round(S × D ÷ (D − M)) − S', () => {
  const roots = [
    direct('I.1', '40'),
    direct('I.2', '40'),
    direct('I.3', '20'),
    bonus('II', '10'),
    deduction('III', '10'),
  ];

  test.each<[readonly (string | Result)[], readonly string[]]>([
    // 72 of 80 becomes 90 of 100.
    [
      ['38', '34', NOT_APPLICABLE, '0', '0'],
      ['rescale total 18', '= 90'],
    ],
    // S = 56 of 60: 93,333…; the bonus and the deduction are not rescaled: 56 + 37,33 + 5 − 2.
    [
      ['36', NOT_APPLICABLE, '20', '5', '2'],
      ['rescale total 37.33', '= 96.33'],
    ],
    // 61,82 × 100 ÷ 80 = 77,275: half goes up.
    [
      ['31.82', '30', NOT_APPLICABLE, '0', '0'],
      ['rescale total 15.46', '= 77.28'],
    ],
    [
      ['40', '40', NOT_APPLICABLE, '0', '0'],
      ['rescale total 20', '= 100'],
    ],
    // Nothing earned, nothing to rescale, and no line of 0.
    [['0', '0', NOT_APPLICABLE, '3', '0'], ['= 3']],
    // Bonus and deduction are no part of the declared total.
    [['35', '33', '20', NOT_APPLICABLE, NOT_APPLICABLE], ['= 88']],
    // Two of three.
    [
      ['30', NOT_APPLICABLE, NOT_APPLICABLE, '0', '0'],
      ['rescale total 45', '= 75'],
    ],
    // A missing result applies, and has earned nothing yet.
    [
      ['38', MISSING, NOT_APPLICABLE, '0', '0'],
      ['rescale total 9.5', '= 47.5'],
    ],
  ])('%j', (results, lines) => {
    expect(adjust(roots, results)).toEqual(lines);
  });

  test('where it is left out, nothing is added', () => {
    const omitted = adjust(roots, ['38', '34', NOT_APPLICABLE, '5', '0'], {
      notApplicable: 'omit',
    });
    expect(omitted).toEqual(['= 77']);
  });

  test('nothing applies at all: nothing to divide by', () => {
    const nothing = [NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, '4', '0'];
    expect(adjust(roots, nothing)).toEqual(['= 4']);
  });

  test('only what is worth 0 applies: nothing to divide by either', () => {
    const worthless = [direct('I.1', '40'), direct('I.2', '0')];
    expect(adjust(worthless, [NOT_APPLICABLE, '0'])).toEqual(['= 0']);
  });

  test('what the bonus adds is not in the base: 950, not 1.000', () => {
    const hue = [direct('I.1', '700'), direct('I.2', '250'), bonus('II', '50')];
    // 600 × 950 ÷ 700 = 814,2857…
    expect(adjust(hue, ['600', NOT_APPLICABLE, '50'])).toEqual([
      'rescale total 214.29',
      '= 864.29',
    ]);
  });

  test('a requirement that does not apply changes nothing', () => {
    const roots = [direct('I', '100'), leafOf('IV', '0', REQUIREMENT)];
    expect(adjust(roots, ['80', NOT_APPLICABLE])).toEqual(['= 80']);
    expect(adjust(roots, ['80', PASSED])).toEqual(['= 80']);
  });
});

describe('a total never goes below the floor', () => {
  const roots = [direct('I', '100'), deduction('II', '60')];

  test.each([
    ['0', '50', '49', ['= 1']],
    ['0', '50', '50', ['= 0']],
    ['0', '50', '51', ['floor total 1', '= 0']],
    ['-10', '50', '60', ['= -10']],
    ['-10', '45', '60', ['floor total 5', '= -10']],
    ['40', '40.01', '0', ['= 40.01']],
    ['40', '39.99', '0', ['floor total 0.01', '= 40']],
  ])('floor %s, %s points, %s off', (floor, points, off, lines) => {
    expect(adjust(roots, [points, off], { floor: pts(floor) })).toEqual(lines);
  });
});

test('first the caps, then the rescaling, then the floor', () => {
  const roots = [
    direct('I.1', '50'),
    direct('I.2', '50'),
    groupOf('II', [bonus('II.1', '10')], '5'),
    groupOf('III', [deduction('III.1', '60')], '40'),
  ];
  // 10 + 10 − 50; the caps give −5 and +10; 10 of 50 is 20 of 100; 20 + 5 − 40 = −15 → 0.
  expect(adjust(roots, ['10', NOT_APPLICABLE, '10', '50'])).toEqual([
    'cap II -5',
    'cap III 10',
    'rescale total 10',
    'floor total 15',
    '= 0',
  ]);
});
