import fc from 'fast-check';
import { BLANK } from '../../../src/domain/draft';
import type { Found } from '../../../src/domain/draft';
import { decideByChoice } from '../../../src/domain/merging/choose-version';
import { decideCell } from '../../../src/domain/merging/decide-cell';
import type { ReturnedValue } from '../../../src/domain/merging/decide-cell';
import { isSameValue } from '../../../src/domain/merging/same-value';
import { num, pct, txt, word } from '../../support/draft-book';

const from = (source: number, sent: Found, value: Found): ReturnedValue => ({
  source,
  bases: [sent],
  value,
});

describe('one form', () => {
  test.each<[string, Found, Found, Found, unknown]>([
    ['left as it was sent', num('5'), BLANK, BLANK, 'settled'],
    ['already in the workbook', num('5'), BLANK, num('5'), 'settled'],
    ['filled in', BLANK, BLANK, num('5'), num('5')],
    ['changed', num('4'), num('4'), num('5'), num('5')],
    ['blanked', num('4'), num('4'), BLANK, BLANK],
    ['blanked in both places', BLANK, num('4'), BLANK, 'settled'],
    ['edited in both places', num('6'), num('4'), num('5'), 'conflict'],
    ['filled in in both places', num('6'), BLANK, num('5'), 'conflict'],
    ['blanked, but changed in the workbook', num('6'), num('4'), BLANK, 'conflict'],
    ['changed, but blanked in the workbook', BLANK, num('4'), num('5'), 'conflict'],
  ])('%s', (_, current, sent, value, expected) => {
    const decision = decideCell(current, [from(0, sent, value)]);
    if (typeof expected === 'string') expect(decision.kind).toBe(expected);
    else expect(decision).toEqual({ kind: 'change', value: expected, sources: [0] });
  });
});

describe('a correction of an answer of 90, sent while the workbook held nothing', () => {
  test.each<[string, Found, Found, unknown]>([
    ['95, the answer not merged yet', BLANK, num('95'), num('95')],
    ['95, the answer merged since', num('90'), num('95'), num('95')],
    ['95, but somebody has typed 92', num('92'), num('95'), 'conflict'],
    ['90 again, the answer not merged yet', BLANK, num('90'), num('90')],
    ['90 again, the answer merged since', num('90'), num('90'), 'settled'],
    ['taken back, the answer not merged yet', BLANK, BLANK, 'settled'],
    ['taken back, the answer merged since', num('90'), BLANK, BLANK],
    ['taken back, but somebody has typed 92', num('92'), BLANK, 'conflict'],
  ])('%s', (_, current, value, expected) => {
    const decision = decideCell(current, [{ source: 0, bases: [BLANK, num('90')], value }]);
    if (typeof expected === 'string') expect(decision.kind).toBe(expected);
    else expect(decision).toEqual({ kind: 'change', value: expected, sources: [0] });
  });
});

test('a value that is to replace nothing is settled where it stands already, else a conflict', () => {
  const value = { source: 0, bases: [], value: num('5') };
  expect(decideCell(num('5'), [value]).kind).toBe('settled');
  expect(decideCell(BLANK, [value]).kind).toBe('conflict');
  expect(decideCell(BLANK, [{ ...value, value: BLANK }]).kind).toBe('settled');
  expect(decideCell(num('5'), [{ ...value, value: BLANK }]).kind).toBe('conflict');
});

describe('several forms', () => {
  test('equal values are one change with both sources', () => {
    const decision = decideCell(BLANK, [from(3, BLANK, num('5.0')), from(1, BLANK, num('5'))]);
    expect(decision).toEqual({ kind: 'change', value: num('5'), sources: [1, 3] });
  });

  test('of equal values the same spelling is written, whichever came first', () => {
    const spelt = [word('passed', 'đạt'), word('passed', 'Đạt')];
    for (const [one, other] of [spelt, [...spelt].reverse()]) {
      const decision = decideCell(BLANK, [from(0, BLANK, one!), from(1, BLANK, other!)]);
      expect(decision).toEqual({ kind: 'change', value: word('passed', 'Đạt'), sources: [0, 1] });
    }
  });

  test('different values are a conflict, all sources side by side', () => {
    const decision = decideCell(BLANK, [
      from(0, BLANK, num('6')),
      from(1, BLANK, num('5')),
      from(2, BLANK, num('6')),
    ]);
    expect(decision).toEqual({
      kind: 'conflict',
      versions: [
        { value: num('5'), sources: [1] },
        { value: num('6'), sources: [0, 2] },
      ],
    });
  });

  test('a form that left the cell alone does not stand against one that filled it in', () => {
    const decision = decideCell(BLANK, [from(0, BLANK, BLANK), from(1, BLANK, num('5'))]);
    expect(decision).toEqual({ kind: 'change', value: num('5'), sources: [1] });
  });

  test('a value that the workbook holds does not answer another', () => {
    const decision = decideCell(num('5'), [from(0, BLANK, num('5')), from(1, num('5'), num('7'))]);
    expect(decision).toEqual({
      kind: 'conflict',
      versions: [
        { value: num('5'), sources: [0] },
        { value: num('7'), sources: [1] },
      ],
    });
  });

  test('it is enough that one of those who agree was sent what the workbook holds', () => {
    const decision = decideCell(num('4'), [from(0, BLANK, num('5')), from(1, num('4'), num('5'))]);
    expect(decision).toEqual({ kind: 'change', value: num('5'), sources: [0, 1] });
  });
});

describe('values', () => {
  test.each<[string, Found, Found]>([
    ['numbers by decimal', num('5.10'), num('5.1')],
    ['a share with and without % format', pct('0.98'), num('0.98')],
    ['words by meaning', word('passed', 'Đạt'), word('passed', 'ĐẠT')],
    ['texts however their letters are stored', txt('Hòa'), txt('Hòa'.normalize('NFD'))],
    ['line ends', txt('một\r\nhai'), txt('một\nhai')],
  ])('%s are the same', (_, one, other) => {
    expect(isSameValue(one, other)).toBe(true);
  });

  test.each<[string, Found, Found]>([
    ['98 and 98%', num('98'), pct('0.98')],
    ['a number and its text', num('5'), txt('5')],
    ['texts by a space', txt('Kế hoạch 1'), txt('Kế hoạch  1')],
    ['texts by case', txt('Kế hoạch'), txt('kế hoạch')],
    ['blank and zero', BLANK, num('0')],
  ])('%s are different', (_, one, other) => {
    expect(isSameValue(one, other)).toBe(false);
  });
});

describe('choices', () => {
  const both = [from(0, BLANK, num('5')), from(1, BLANK, num('6'))];
  const files = (...entries: [number, 'leave' | 'keep' | 'take'][]) => new Map(entries);

  test.each<[string, Found, Parameters<typeof decideByChoice>[2], Map<number, never>, unknown]>([
    ['nothing chosen', BLANK, undefined, files(), 'conflict'],
    ['the workbook, for the cell', BLANK, 'keep', files(), 'kept'],
    ['a form, for the cell', BLANK, { take: 1 }, files([0, 'take']), num('6')],
    ['one file taken', BLANK, undefined, files([0, 'take']), num('5')],
    [
      'both taken: still nobody chooses',
      BLANK,
      undefined,
      files([0, 'take'], [1, 'take']),
      'conflict',
    ],
    ['one file left out', BLANK, undefined, files([0, 'leave']), num('6')],
    ['both kept out', BLANK, undefined, files([0, 'keep'], [1, 'keep']), 'kept'],
    [
      'one kept out, the other changed in both places',
      num('4'),
      undefined,
      files([0, 'keep']),
      'kept',
    ],
    ['one kept out, nothing in the workbook', BLANK, undefined, files([0, 'keep']), 'kept'],
    ['one kept out, the other taken', BLANK, undefined, files([0, 'keep'], [1, 'take']), num('6')],
    ['taken, but the workbook holds it', num('5'), undefined, files([0, 'take']), 'kept'],
    ['taken against the workbook', num('4'), undefined, files([0, 'take']), num('5')],
  ] as never)('%s', (_, current, cell, chosen, expected) => {
    const decision = decideByChoice(current, both, cell, chosen);
    if (typeof expected === 'string') expect(decision.kind).toBe(expected);
    else expect(decision).toMatchObject({ value: expected });
  });

  test('a change that was chosen is told from one that nobody had to choose', () => {
    const [first, second] = both as [ReturnedValue, ReturnedValue];
    const take = files([0, 'take']);
    expect(decideByChoice(BLANK, [first], undefined, take)).toMatchObject({ kind: 'change' });
    expect(decideByChoice(BLANK, [first, second], undefined, take)).toMatchObject({
      kind: 'taken',
    });
  });
});

test('without a conflict the files may come one by one, in any order', () => {
  const values = fc.constantFrom<Found>(BLANK, num('1'), num('2'));
  const bases = fc.array(values, { minLength: 1, maxLength: 2 });
  const returned = fc.array(fc.record({ source: fc.nat(5), bases, value: values }));
  let changes = 0;
  fc.assert(
    fc.property(values, returned, fc.func(fc.integer()), (current, all, order) => {
      const together = decideCell(current, all);
      fc.pre(together.kind !== 'conflict');
      changes += together.kind === 'change' ? 1 : 0;
      const turned = [...all].sort((one, other) => order(one) - order(other));
      const last = turned.reduce((held: Found, one) => {
        const alone = decideCell(held, [one]);
        return alone.kind === 'change' ? alone.value : held;
      }, current);
      expect(last).toEqual(together.kind === 'change' ? together.value : current);
    }),
    { numRuns: 2000, seed: 6 },
  );
  expect(changes).toBeGreaterThan(200);
});

test('the decision is of the set of files, whatever their order', () => {
  const values = fc.constantFrom<Found>(BLANK, num('1'), num('1.0'), num('2'), txt('Tốt'));
  const bases = fc.array(values, { minLength: 1, maxLength: 2 });
  const returned = fc.array(fc.record({ source: fc.nat(5), bases, value: values }));
  const shuffled = returned.chain((all) =>
    fc.record({
      all: fc.constant(all),
      turned: fc.shuffledSubarray(all, { minLength: all.length }),
    }),
  );
  fc.assert(
    fc.property(values, shuffled, (current, { all, turned }) => {
      expect(decideCell(current, turned)).toEqual(decideCell(current, all));
    }),
  );
});
