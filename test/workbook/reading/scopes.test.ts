import { BLANK } from '../../../src/domain/draft';
import { removeColumn, setCells } from '../../support/mutate-cells';
import {
  chain,
  dropNames,
  dropTables,
  removeSheet,
  renameSheet,
} from '../../support/mutate-workbook';
import { text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS, problemsOf, scoresOf } from './checked';

const SCOPES_CELL = 'B11';
const [OF_INDIVIDUAL, OF_COLLECTIVE] = SAMPLE_WARNINGS;
const scores = SAMPLE_SCORES as Readonly<Record<string, unknown>>;

const sayScopes = (value: string) =>
  setCells('Thông tin', { [SCOPES_CELL]: value === '' ? BLANK : text(value) });

test('the sample says its scopes where this file thinks it does', () => {
  const sheet = SAMPLE.sheets.find((one) => one.name === 'Thông tin');
  expect(sheet?.rows[10]?.slice(0, 2)).toEqual([text('Đối tượng xét'), text('Tập thể; Cá nhân')]);
});

describe('“Đối tượng xét” that means both', () => {
  test.each([
    'Cá nhân; Tập thể',
    'tập thể, cá nhân',
    'Tập thể và cá nhân',
    'TẬP THỂ\nCÁ NHÂN',
    'Tập thể;Cá nhân;',
    'Tập thể; Cá nhân'.normalize('NFD'),
    'Tập thể;\u00a0Cá\u00a0nhân',
    'Tập thể và cá nhân'.normalize('NFD'),
    '',
  ])('%j', (value) => {
    const found = sayScopes(value)(SAMPLE);
    expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
    expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  });
});

describe('“Đối tượng xét” of which a part is not understood', () => {
  test.each([
    'Tập thể; Cá nhân.',
    'Tập thể; Cá nhan',
    'Tập thể; các cá nhân',
    'Tập thể, cá nhân (cán bộ, công chức)',
    'Tập thể/Cá nhân; Tập thể',
    'cả hai',
  ])('%j: nobody is left out without a word', (value) => {
    const problems = problemsOf(sayScopes(value)(SAMPLE));
    const isRead = problems.includes(OF_INDIVIDUAL ?? '');
    const isSpokenOf = problems.some((one) => one.includes("'Thông tin'!B11"));
    expect(isRead || isSpokenOf).toBe(true);
  });
});

describe('only collectives this year', () => {
  const only = sayScopes('Tập thể');

  test('the individuals’ sheets stay and are not read', () => {
    const found = only(SAMPLE);
    expect(problemsOf(found)).toEqual([OF_COLLECTIVE]);
    expect(scoresOf(found)).toEqual({ tapThe: scores['tapThe'] });
  });

  test('the individuals’ sheets deleted', () => {
    const found = chain(only, removeSheet('Cá nhân'), removeSheet('Tiêu chí cá nhân'))(SAMPLE);
    expect(problemsOf(found)).toEqual([OF_COLLECTIVE]);
    expect(scoresOf(found)).toEqual({ tapThe: scores['tapThe'] });
  });

  test('their column in the settings deleted as well', () => {
    const found = chain(only, removeColumn('Cài đặt', 'C'), removeSheet('Cá nhân'))(SAMPLE);
    expect(problemsOf(found).filter((one) => one.startsWith('error'))).toEqual([]);
  });

  test('the collectives’ criteria deleted: the individuals’ are not taken for them', () => {
    const found = chain(only, removeSheet('Tiêu chí tập thể'))(SAMPLE);
    expect(problemsOf(found)).toEqual(['error sheet-missing']);
  });

  test('the collectives deleted: the individuals are not taken for them', () => {
    const found = chain(only, removeSheet('Tập thể'))(SAMPLE);
    expect(problemsOf(found)).toEqual(['error sheet-missing']);
  });

  test('their criteria renamed in a program that drops tables: the individuals’ are not taken for them', () => {
    const found = chain(
      only,
      renameSheet('Tiêu chí tập thể', 'TC 2024'),
      (workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() }),
      dropTables,
      dropNames,
    )(SAMPLE);
    expect(problemsOf(found)).toEqual([OF_COLLECTIVE]);
    expect(scoresOf(found)).toEqual({ tapThe: scores['tapThe'] });
  });
});

test('only individuals this year', () => {
  const found = sayScopes('Cá nhân')(SAMPLE);
  expect(problemsOf(found)).toEqual([OF_INDIVIDUAL]);
  expect(scoresOf(found)).toEqual({ caNhan: scores['caNhan'] });
});

test('information lost: the sheets that are there say which scopes there are', () => {
  const lost = chain(
    removeSheet('Thông tin'),
    removeSheet('Cá nhân'),
    removeSheet('Tiêu chí cá nhân'),
  )(SAMPLE);
  expect(problemsOf(lost)).toEqual(['error sheet-missing', OF_COLLECTIVE]);
});

test('a scope asked for whose sheets are gone: a problem a sheet', () => {
  const found = chain(removeSheet('Cá nhân'), removeSheet('Tiêu chí cá nhân'))(SAMPLE);
  expect(problemsOf(found)).toEqual(['error sheet-missing', 'error sheet-missing', OF_COLLECTIVE]);
});
