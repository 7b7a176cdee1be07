import { parseArea } from '../../../src/workbook/address';
import { dropCachedValues } from '../../../src/xlsx/splice/cells/drop-cached-values';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';
import { sheetOf } from './find-stale';

describe('a cached value is dropped', () => {
  const drop = (xml: string, ...areas: string[]): string =>
    applyEdits(
      xml,
      dropCachedValues(
        xml,
        areas.map((area) => parseArea(area)!),
      ),
    );

  test('with its type, while the formula stays letter by letter', () => {
    const rows = (first: string): string =>
      `<worksheet><sheetData><row r="1" spans="1:2">${first}<c r="B1" t="str"><f>A1</f><v>b</v></c></row></sheetData></worksheet>`;
    const formula = '<f ca="1" >IF(A9&lt;1,"a", "b" )</f>';
    const before = rows(`<c r="A1" cm="1" vm="1" t='str' s="4">${formula}<v>b</v><extLst/></c>`);
    expect(drop(before, 'A1')).toBe(rows(`<c r="A1" cm="1" s="4">${formula}<extLst/></c>`));
  });

  test('in every cell of an array', () => {
    const rows = (one: string, other: string): string =>
      `<x:worksheet><x:sheetData><x:row><x:c><x:f t="array" ref="A1:B1">Z1</x:f>${one}</x:c><x:c r="B1">${other}</x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(drop(rows('<x:v>1</x:v>', '<x:v/>'), 'A1:B1')).toBe(rows('', ''));
  });

  test('nowhere else', () => {
    const xml = sheetOf({ A1: '<f>B1</f>', A2: '<f>B2</f><v>1</v>' });
    expect(dropCachedValues(xml, [parseArea('A1')!, parseArea('C2:XFD9')!])).toEqual([]);
  });
});
