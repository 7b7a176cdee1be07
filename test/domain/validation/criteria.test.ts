import { BLANK } from '../../../src/domain/draft';
import { dec } from '../../support/decimals';
import { check, criterionRow, faultsOf, num, pct, txt, word } from '../../support/draft-book';
import type { Book, Cells, Edit } from '../../support/draft-book';

const at = (code: string, column: string): string =>
  `criteria:tapThe ${criterionRow(code)} ${column}`;

const setting = (book: Book, row: number): Cells => book.rows('settings')[row] ?? {};

describe('sums', () => {
  test('a group that does not add up says both numbers', () => {
    const { problems } = check((book) => (book.criterion('I')['max'] = num('70.5')));
    expect(problems.map((one) => one.detail)).toEqual([
      { code: 'group-sum-mismatch', criterion: 'I', stated: dec('70.5'), sum: dec('70') },
    ]);
  });

  test('so does the declared total', () => {
    const { problems } = check((book) => (setting(book, 0)['value:tapThe'] = num('100')));
    expect(problems.map((one) => one.detail)).toEqual([
      { code: 'declared-total-mismatch', stated: dec('100'), sum: dec('70') },
    ]);
  });

  test('a total declared with its bonus is right too, at most up to the caps', () => {
    const declare =
      (total: string): Edit =>
      (book) => {
        setting(book, 0)['value:tapThe'] = num(total);
      };
    // 70, and 70 + min(6 + 4, 5); not 70 + 10.
    expect(faultsOf(declare('70'))).toEqual([]);
    expect(faultsOf(declare('75'))).toEqual([]);
    expect(faultsOf(declare('80'))).toEqual([
      'error declared-total-mismatch settings 0 value:tapThe',
    ]);
  });

  test('one wrong number is one fault, with a total declared with its bonus too', () => {
    const faults = faultsOf((book) => {
      setting(book, 0)['value:tapThe'] = num('75');
      book.criterion('I.1')['max'] = num('9');
    });
    expect(faults).toEqual([`error group-sum-mismatch ${at('I', 'max')}`]);
  });

  test('a wrong number three levels down is said at the group nearest to it only', () => {
    const faults = faultsOf((book) => {
      book.rows('criteria:tapThe').push({ code: txt('A'), name: txt('Phần A'), max: num('70') });
      book.criterion('I')['parent'] = txt('A');
      book.criterion('I.1')['max'] = num('9');
    });
    expect(faults).toEqual([`error group-sum-mismatch ${at('I', 'max')}`]);
  });

  test('nothing is said of a total while the rule of one of its rows is unknown', () => {
    const faults = faultsOf((book) => {
      book.rows('criteria:tapThe').push({ code: txt('V'), name: txt('Sáng kiến'), max: num('30') });
      setting(book, 0)['value:tapThe'] = num('100');
    });
    expect(faults).toEqual(['error rule-missing criteria:tapThe 14 rule']);
  });

  test('a requirement among bonuses does not forbid their cap', () => {
    const faults = faultsOf((book) => (book.criterion('IV')['parent'] = txt('II')));
    expect(faults).toEqual([]);
  });

  test('a root that is a leaf has only the declared total to disagree with', () => {
    const faults = faultsOf((book) => {
      const more = { rule: word('direct'), max: num('30'), name: txt('Sáng kiến') };
      book.rows('criteria:tapThe').push({ code: txt('V'), ...more });
      for (const nominee of book.rows('nominees:tapThe')) nominee['result:V'] = num('1');
      setting(book, 0)['value:tapThe'] = num('99');
    });
    expect(faults).toEqual(['error declared-total-mismatch settings 0 value:tapThe']);
  });

  test('nothing is added up while a number of the sum cannot be read', () => {
    expect(faultsOf((book) => (book.criterion('I.1')['max'] = txt('mười')))[0]).toBe(
      `error not-a-number ${at('I.1', 'max')}`,
    );
    const faults = faultsOf((book) => {
      book.criterion('I.3')['max'] = BLANK;
      setting(book, 0)['value:tapThe'] = num('99');
    });
    expect(faults).toEqual([`error parameter-missing ${at('I.3', 'max')}`]);
  });
});

describe('the tree', () => {
  test('rows may stand in any order; leaves follow the tree', () => {
    const { contest, problems } = check((book) => book.rows('criteria:tapThe').reverse());
    expect(problems).toEqual([]);
    const leaves = contest?.scopes[0]?.criteria.leaves ?? [];
    expect(leaves.map((leaf) => leaf.code).join(' ')).toBe(
      'IV III II.2 II.1 I.8 I.7 I.6 I.5 I.4 I.3 I.2 I.1',
    );
    expect(leaves.map((leaf) => leaf.index)).toEqual([...leaves.keys()]);
  });

  test('every kind of rule is read with its parameters', () => {
    const { contest } = check(() => undefined);
    const leaves = contest?.scopes[0]?.criteria.leaves ?? [];
    const rules = Object.fromEntries(leaves.map(({ code, rule }) => [code, rule]));
    const [ten, five] = [1000, 500];
    expect(rules).toEqual({
      'I.1': { kind: 'direct' },
      'I.2': { kind: 'passFail' },
      'I.3': { kind: 'proportional', target: dec('95'), lower: false },
      'I.4': {
        kind: 'tiers',
        tiers: [
          { from: dec('95'), inclusive: false, points: ten },
          { from: dec('90'), inclusive: true, points: 600 },
          { from: null, inclusive: true, points: 0 },
        ],
      },
      'I.5': { kind: 'count', per: 200 },
      'I.6': {
        kind: 'levels',
        levels: [
          { name: 'Tốt', points: five },
          { name: 'Khá', points: 300 },
        ],
      },
      'I.7': {
        kind: 'rankChange',
        tiers: [
          { from: dec('1'), inclusive: true, points: ten },
          { from: dec('0'), inclusive: true, points: five },
          { from: null, inclusive: true, points: 0 },
        ],
        newcomer: five,
      },
      'I.8': { kind: 'leader', target: dec('80') },
      'II.1': { kind: 'bonus', per: 200 },
      'II.2': { kind: 'bonus', per: 100 },
      III: { kind: 'deduction', per: 100 },
      IV: { kind: 'requirement' },
    });
  });

  test('less is better', () => {
    const { contest } = check((book) =>
      Object.assign(book.criterion('I.3'), {
        direction: word('lowerIsBetter'),
        target: pct('0.05'),
      }),
    );
    const leaf = contest?.scopes[0]?.criteria.leaves.find((one) => one.code === 'I.3');
    expect(leaf?.rule).toEqual({ kind: 'proportional', target: dec('5'), lower: true });
  });

  test('a code may be a number; spaces around a parent’s code say nothing', () => {
    const renumber: Edit = (book) => {
      book.criterion('III')['code'] = num('3');
      for (const nominee of book.rows('nominees:tapThe')) nominee['result:3'] = num('0');
      for (const code of ['I.1', 'I.2']) book.criterion(code)['parent'] = txt(' I ');
    };
    expect(faultsOf(renumber)).toEqual([]);
  });

  test('a code is the same in NFC and NFD', () => {
    const faults = faultsOf((book) => {
      book.criterion('II')['code'] = txt('Thưởng');
      for (const code of ['II.1', 'II.2']) {
        book.criterion(code)['parent'] = txt('Thưởng'.normalize('NFD'));
      }
    });
    expect(faults).toEqual([]);
  });

  test('rows in a circle hang on nothing: each is said', () => {
    const faults = faultsOf((book) => (book.criterion('II')['parent'] = txt('II.1')));
    expect(faults).toContain(`error criterion-parent-unknown ${at('II', 'parent')}`);
    expect(faults).toContain(`error criterion-parent-unknown ${at('II.1', 'parent')}`);
    expect(faultsOf((book) => (book.criterion('III')['parent'] = txt('III')))).toEqual([
      `error criterion-parent-unknown ${at('III', 'parent')}`,
    ]);
  });

  test('an unknown parent is named', () => {
    const { problems } = check((book) => (book.criterion('III')['parent'] = txt('V')));
    expect(problems[0]?.detail).toEqual({
      code: 'criterion-parent-unknown',
      criterion: 'III',
      parent: 'V',
    });
  });
});

describe('two scopes in one book', () => {
  test('are read beside each other, each with its settings', () => {
    const { contest, problems } = check((book) => {
      for (const row of book.rows('settings')) row['value:caNhan'] = row['value:tapThe'] ?? BLANK;
      setting(book, 0)['value:caNhan'] = num('10');
      const rule = { rule: word('direct'), max: num('10'), name: txt('Sáng kiến') };
      book.blocks['criteria:caNhan'] = [{ code: txt('I'), ...rule }];
      book.blocks['nominees:caNhan'] = [
        { code: txt('CN001'), name: txt('Thôn 1'), 'result:I': num('9') },
      ];
      book.rows('bands').push({ scope: word('caNhan'), label: txt('Tốt'), from: num('8') });
    });
    expect(problems).toEqual([]);
    const bands = contest?.scopes.map((one) => one.bands.map((band) => band.label));
    expect(contest?.scopes.map((one) => one.scope)).toEqual(['tapThe', 'caNhan']);
    expect(bands).toEqual([['Xuất sắc', 'Tốt'], ['Tốt']]);
    expect(contest?.scopes.map((one) => one.awards.length)).toEqual([2, 0]);
  });
});
