import { bangChu } from '../../src/functions/bang-chu';
import { findCell } from '../../src/functions/find-cell';
import { errorCell, HostError, installRuntime } from './host-values';

beforeAll(() => {
  installRuntime();
});

const number = (units: number, scale: number, percentFormat = false) => ({
  kind: 'number',
  value: { units, scale },
  percentFormat,
});

/** What the host and the runtime of @microsoft/office-js make of cells. */
test.each<[string, unknown, unknown]>([
  ['a number', 9.5, number(95, 1)],
  ['a percentage', 0.98, number(98, 2)],
  ['a binary remainder', 17.500000000000004, number(175, 1)],
  ['nothing left of a difference', 5.6e-17, number(0, 0)],
  ['a text', 'Đạt', { kind: 'text', value: 'Đạt' }],
  ['TRUE', true, { kind: 'boolean', value: true }],
  ['a blank cell', null, { kind: 'blank' }],
  ['a blank cell of some versions', '', { kind: 'blank' }],
  ['nothing', undefined, { kind: 'blank' }],
  ['too great a number', Infinity, { kind: 'error', value: '#NUM!' }],
  [
    'an error as data',
    { type: 'Error', basicType: 'Error', basicValue: '#REF!', errorType: 'Ref' },
    { kind: 'error', value: '#REF!' },
  ],
  [
    'an entity',
    { type: 'Entity', text: 'Thôn 1', basicType: 'Error', basicValue: '#VALUE!' },
    { kind: 'text', value: 'Thôn 1' },
  ],
  [
    'a formatted number',
    { type: 'FormattedNumber', basicValue: 0.98, numberFormat: '0.0%' },
    number(98, 2, true),
  ],
  ['an unknown data type', { type: 'Array', elements: [] }, { kind: 'error', value: '#VALUE!' }],
])('%s', (_, value, found) => {
  expect(findCell(value)).toEqual(found);
});

test('an error cell', () => {
  expect(findCell(errorCell('#N/A'))).toEqual({ kind: 'error', value: '#N/A' });
});

test('numbers in words: blank stays blank, an error stays itself, a text is refused', () => {
  const error = errorCell('#N/A');
  const [row = []] = bangChu([[1005, '', null, error, 'mười']]);
  expect(row.slice(0, 4)).toEqual(['Một nghìn không trăm linh năm', '', '', error]);
  expect(row[4]).toBeInstanceOf(HostError);
  expect(row[4]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('“mười”') });
});
