import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFunctions, readFunctions } from '../../build/functions-metadata';
import type { FunctionMetadata } from '../../build/functions-metadata';
import { FUNCTIONS } from '../../src/functions/functions-by-id';
import { installRuntime } from './host-values';

const URL = 'https://may-chu.vi-du.vn/binh-xet';

type Metadata = {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
};

const metadata = JSON.parse(describeFunctions(URL)) as Metadata;
const { functions } = metadata;

const SIGNATURES = {
  BANGCHU: ['so'],
  BANGDIEM: ['tieuChi', 'ketQua', '[caiDat]', '[xepLoai]', '[khenThuong]', '[theoHang]'],
  DENGHI: ['tieuChi', 'ketQua', 'caiDat', 'khenThuong'],
  DIEMCANHAN: ['tieuChi', 'ketQua', '[caiDat]'],
  DIEMCHITIET: ['tieuChi', 'ketQua', '[caiDat]', '[tieuDe]', '[kemKetQua]'],
  DIEMTAPTHE: ['tieuChi', 'ketQua', '[caiDat]'],
  KIEMTRA: ['tieuChi', 'ketQua', '[caiDat]', '[xepLoai]', '[khenThuong]'],
  LYDO: ['tieuChi', 'ketQua', '[caiDat]', '[khenThuong]', '[ma]'],
  XEPHANG: ['tieuChi', 'ketQua', '[caiDat]', '[trongCum]'],
  XEPLOAI: ['tieuChi', 'ketQua', 'caiDat', 'xepLoai'],
};

test('every function with the arguments that a person types', () => {
  const shown = functions.map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
  ]);
  expect(Object.fromEntries(shown)).toEqual(SIGNATURES);
  expect(functions).toHaveLength(Object.keys(SIGNATURES).length);
});

test('error cells and data types reach the functions', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  const values = functions.flatMap(({ parameters, result }) => [...parameters, result]);
  for (const value of values) {
    expect(value).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('exactly the functions that the page registers', () => {
  const associated = installRuntime();
  jest.isolateModules(() => {
    jest.requireActual('../../src/functions/register-functions');
  });
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test('each function takes the arguments that are described', () => {
  const taken = Object.entries(FUNCTIONS).map(([id, { length }]) => [id, length]);
  const described = functions.map(({ id, parameters }) => [id, parameters.length]);
  expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(described));
});

test('the page does without Excel', () => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
  jest.isolateModules(() => {
    expect(() => jest.requireActual('../../src/functions/register-functions')).not.toThrow();
  });
});

/** What Excel's own function wizard has shown of a description since XLL times. */
const LONGEST_DESCRIPTION = 255;

test('names that Excel takes, descriptions in Vietnamese that it shows whole', () => {
  for (const { id, name, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).toBe(id);
    const texts = [description, ...parameters.map((one) => one.description)];
    for (const text of texts) {
      expect(text).toMatch(/[À-ỹ].*\.$/);
      expect([id, text.length <= LONGEST_DESCRIPTION]).toEqual([id, true]);
    }
    for (const parameter of parameters) expect(parameter.name).toMatch(/^[a-z][A-Za-z]*$/);
  }
});

test('every help page stands where its address says, in Vietnamese and without scripts', () => {
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`${URL}/help/${id.toLowerCase()}.html`);
    const file = join(__dirname, '..', '..', 'assets', 'help', `${id.toLowerCase()}.html`);
    expect([id, existsSync(file)]).toEqual([id, true]);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain(`=TDKT.${id}(`);
    expect(page).not.toMatch(/<script|https?:/);
  }
});

describe('a comment that says too little stops the build', () => {
  const good = `
/**
 * Cộng.
 * @customfunction CONG
 * @param so Số.
 * @returns Tổng.
 * @helpurl help/cong.html
 */
export function cong(so: unknown[][]): unknown[][] { return so; }`;

  test('a good one', () => {
    expect(readFunctions('cong.ts', good, URL)).toEqual([
      {
        id: 'CONG',
        name: 'CONG',
        description: 'Cộng. Tổng.',
        helpUrl: `${URL}/help/cong.html`,
        parameters: [{ name: 'so', description: 'Số.', type: 'any', dimensionality: 'matrix' }],
        result: { type: 'any', dimensionality: 'matrix' },
      },
    ]);
  });

  test.each([
    ['no description', ' * Cộng.\n', '', 'has no description'],
    ['an argument without words', ' * @param so Số.\n', '', 'has no description of so'],
    ['no word of the result', ' * @returns Tổng.\n', '', 'has no result'],
    ['no help page', ' * @helpurl help/cong.html\n', '', 'has no page'],
    ['an argument that is no range', 'so: unknown[][]', 'so: number', 'must take so as'],
    ['a result that is no range', '): unknown[][]', '): number', 'must return'],
    ['a Vietnamese id', 'CONG', 'CỘNG', 'is no id'],
    [
      'an arrow function',
      'function cong(so: unknown[][]): unknown[][] {',
      'const cong = (so: unknown[][]): unknown[][] => {',
      'is not a function declaration',
    ],
  ])('%s', (_, from, to, message) => {
    expect(good).toContain(from);
    expect(() => readFunctions('cong.ts', good.replace(from, to), URL)).toThrow(message);
  });
});
