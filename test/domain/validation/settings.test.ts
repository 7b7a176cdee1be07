import type { Found } from '../../../src/domain/draft';
import { BLANK } from '../../../src/domain/draft';
import type { Settings } from '../../../src/domain/settings';
import { dec } from '../../support/decimals';
import { check, errorCell, faultsOf, num, txt, word } from '../../support/draft-book';
import type { Book } from '../../support/draft-book';

const ROWS = [
  'declaredTotal',
  'step',
  'floor',
  'notApplicableTreatment',
  'leaderPool',
  'leaderAtTarget',
  'newcomerTreatment',
] as const;
type Item = (typeof ROWS)[number];

const set = (book: Book, item: Item, found: Found): void => {
  book.rows('settings')[ROWS.indexOf(item)] = { item: word(item), 'value:tapThe': found };
};

function settingsOf(edit: (book: Book) => void): Settings | undefined {
  const { contest, problems } = check(edit);
  expect(problems).toEqual([]);
  return contest?.scopes[0]?.settings;
}

test('all blank but the total: the defaults', () => {
  const settings = settingsOf((book) => {
    for (const item of ROWS.slice(1)) set(book, item, BLANK);
  });
  expect(settings).toEqual({
    step: dec('0.01'),
    floor: 0,
    leaderPool: 'eligible',
    leaderAtTarget: 'half',
    notApplicable: 'rescale',
    newcomer: 'statedPoints',
  });
});

test('rows left out altogether are as good as blank ones', () => {
  const settings = settingsOf((book) => {
    book.blocks.settings = book.rows('settings').slice(0, 1);
  });
  expect(settings?.step).toEqual(dec('0.01'));
  expect(settings?.floor).toBe(0);
});

test('every choice can be made', () => {
  const settings = settingsOf((book) => {
    set(book, 'floor', num('-10'));
    set(book, 'leaderPool', word('all'));
    set(book, 'leaderAtTarget', word('full'));
    set(book, 'notApplicableTreatment', word('omit'));
    set(book, 'newcomerTreatment', word('notApplicable'));
  });
  expect(settings).toMatchObject({
    floor: -1000,
    leaderPool: 'all',
    leaderAtTarget: 'full',
    notApplicable: 'omit',
    newcomer: 'notApplicable',
  });
});

test('points are counted in the step of the settings', () => {
  const settings = settingsOf((book) => {
    set(book, 'step', num('0.5'));
    set(book, 'floor', num('-2.5'));
  });
  expect(settings?.floor).toBe(-5);
});

describe('one fault, at its cell', () => {
  test.each<[string, Item, Found]>([
    ['setting-missing', 'declaredTotal', BLANK],
    ['setting-invalid', 'declaredTotal', num('-70')],
    ['setting-invalid', 'declaredTotal', num('70.001')],
    ['not-a-number', 'declaredTotal', txt('một trăm')],
    ['number-as-text', 'declaredTotal', txt('1.000')],
    ['cell-error', 'declaredTotal', errorCell('#REF!')],
    ['setting-invalid', 'step', num('0')],
    ['setting-invalid', 'step', num('-0.01')],
    ['not-a-number', 'step', txt('hai số lẻ')],
    ['setting-invalid', 'floor', num('0.005')],
    ['not-a-number', 'floor', txt('không')],
    ['unknown-word', 'leaderPool', txt('mọi người')],
    ['unknown-word', 'leaderAtTarget', num('1')],
    ['unknown-word', 'notApplicableTreatment', word('yes', 'Có')],
    ['formula-uncalculated', 'newcomerTreatment', { kind: 'uncalculated' }],
  ])('%s: %s %j', (code, item, found) => {
    expect(faultsOf((book) => set(book, item, found))).toEqual([
      `error ${code} settings ${ROWS.indexOf(item)} value:tapThe`,
    ]);
  });
});

test('without a row for the total, the fault stands on the sheet', () => {
  const faults = faultsOf((book) => {
    book.blocks.settings = book.rows('settings').slice(1);
  });
  expect(faults).toEqual(['error setting-missing settings heading value:tapThe']);
});

test('an item of two rows: the second is said once', () => {
  const faults = faultsOf((book) =>
    book.rows('settings').push({ item: word('floor'), 'value:tapThe': num('40') }),
  );
  expect(faults).toEqual(['error row-duplicate settings 7 item']);
});

test('an item that is nobody’s is said; an error value there hides no other item', () => {
  const put = (item: Found): readonly string[] =>
    faultsOf((book) => book.rows('settings').push({ item, 'value:tapThe': num('5') }));
  expect(put(txt('Điểm liệt'))).toEqual(['error unknown-word settings 7 item']);
  expect(put(errorCell('#N/A'))).toEqual(['error cell-error settings 7 item']);
});

test('a missing total is said beside the faults of other settings', () => {
  const faults = faultsOf((book) => {
    set(book, 'declaredTotal', BLANK);
    set(book, 'leaderPool', txt('mọi người'));
    set(book, 'floor', txt('không'));
  });
  expect([...faults].sort()).toEqual([
    'error not-a-number settings 2 value:tapThe',
    'error setting-missing settings 0 value:tapThe',
    'error unknown-word settings 4 value:tapThe',
  ]);
});

test('a wrong total does not hide what is wrong elsewhere', () => {
  const faults = faultsOf((book) => {
    set(book, 'declaredTotal', txt('một trăm'));
    book.criterion('I.5')['per'] = BLANK;
    book.nominee(0)['result:I.1'] = num('11');
  });
  expect(faults).toHaveLength(3);
});
