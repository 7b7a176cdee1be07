import fc from 'fast-check';
import { AreaIndex } from '../../../src/workbook/formulas/area-index';
import { meet } from '../../../src/workbook/formulas/areas';

const anArea = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(9), fc.nat(9))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('what is taken is what a look at every area finds, once', () => {
  fc.assert(
    fc.property(
      fc.array(anArea, { maxLength: 400 }),
      fc.array(anArea, { maxLength: 20 }),
      (areas, asked) => {
        const index = new AreaIndex(areas.map((area, item) => ({ area, item })));
        const left = new Set(areas.keys());
        for (const area of asked) {
          const expected = [...left].filter((item) => meet(areas[item]!, area));
          expect(index.meets(area)).toBe(expected.length > 0);
          expect(index.take(area).sort((a, b) => a - b)).toEqual(expected);
          for (const item of expected) left.delete(item);
        }
      },
    ),
  );
});
