import { findUnit } from '../../../src/domain/units/find-unit';
import type { UnitRow } from '../../../src/domain/units/find-unit';

const collective = (
  row: number,
  code: string,
  name: string,
  unit: string | null = null,
): UnitRow => {
  return { scope: 'tapThe', row, code, name, unit };
};
const person = (row: number, unit: string | null): UnitRow => {
  return { scope: 'caNhan', row, code: `CN0${row}`, name: 'Nguyễn Văn A', unit };
};

const ROWS = [
  collective(0, 'TT01', 'Thôn 1'),
  collective(1, 'TT02', 'Thôn Hòa An'),
  person(0, 'Thôn 1'),
  person(1, 'thôn Hoà An'),
  person(2, 'TT01'),
  person(3, 'Trạm Y tế'),
  person(4, null),
];

function rowsOf(wanted: string, rows: readonly UnitRow[] = ROWS): unknown {
  const found = findUnit(wanted, rows);
  if (!found.ok) return found.fault;
  const { name, code } = found.unit;
  const of = (scope: 'tapThe' | 'caNhan') => [...(found.unit.rows.get(scope) ?? [])];
  return { name, code, tapThe: of('tapThe'), caNhan: of('caNhan') };
}

test('a unit is its collective and the people whose unit is its name or its code', () => {
  const expected = { name: 'Thôn 1', code: 'TT01', tapThe: [0], caNhan: [0, 2] };
  expect(rowsOf('TT01')).toEqual(expected);
  expect(rowsOf(' tt01 ')).toEqual(expected);
  expect(rowsOf('THÔN 1')).toEqual(expected);
});

test('spellings that a reader takes for one name one unit', () => {
  const expected = { name: 'Thôn Hòa An', code: 'TT02', tapThe: [1], caNhan: [1] };
  expect(rowsOf('Thôn Hoà An')).toEqual(expected);
  expect(rowsOf('Thôn Hòa An'.normalize('NFD'))).toEqual(expected);
});

test('a unit may be named in the rows of people alone', () => {
  expect(rowsOf('trạm y tế')).toEqual({ name: 'Trạm Y tế', code: null, tapThe: [], caNhan: [3] });
});

test('collectives of a larger unit are its rows too', () => {
  const rows = [collective(0, 'A1', 'Tổ 1', 'Trường A'), collective(1, 'A2', 'Tổ 2', 'Trường B')];
  expect(rowsOf('Trường A', rows)).toMatchObject({ tapThe: [0], code: null });
});

test('a unit that is not there is told with those most alike', () => {
  expect(rowsOf('Thon Hoa')).toEqual({
    code: 'unit-unknown',
    wanted: 'Thon Hoa',
    nearest: ['Thôn Hòa An (TT02)', 'Thôn 1 (TT01)'],
  });
  expect(rowsOf('')).toMatchObject({ code: 'unit-unknown' });
  expect(rowsOf('   ')).toMatchObject({ code: 'unit-unknown' });
});

test('of several collectives of one name none is chosen', () => {
  const rows = [collective(0, 'TT01', 'Thôn 1', 'Khu A'), collective(1, 'TT02', 'Thôn 1', 'Khu B')];
  expect(rowsOf('Thôn 1', rows)).toEqual({
    code: 'unit-ambiguous',
    wanted: 'Thôn 1',
    among: ['Thôn 1 (TT01), Khu A', 'Thôn 1 (TT02), Khu B'],
  });
  expect(rowsOf('TT02', rows)).toMatchObject({ code: 'TT02', tapThe: [1], caNhan: [] });
});

test('nor are people given to one of several collectives that bear the name of their unit', () => {
  const rows = [
    collective(0, 'TT01', 'Thôn 1'),
    collective(1, 'TT02', 'Thôn 1'),
    person(0, 'Thôn 1'),
  ];
  expect(rowsOf('TT01', rows)).toMatchObject({ code: 'unit-ambiguous' });
});

test('a code of one that is the name of another is ambiguous', () => {
  const rows = [collective(0, 'A', 'Thôn 1'), collective(1, 'B', 'A')];
  expect(rowsOf('A', rows)).toMatchObject({ code: 'unit-ambiguous' });
});
