import { cellAddress, parseArea } from '../../src/workbook/address';
import type { LookBook } from '../support/read-looks';
import type { FormulaTest } from './compare-readings';

/** Which cells get their values from formulas, their own or an array's; null for an unread book. */
export function findCalculated(looks: LookBook | null): FormulaTest {
  if (looks === null) return () => null;
  return (name, row, column) => {
    const sheet = looks.sheets.find((one) => one.name === name);
    if (sheet === undefined) return null;
    const address = cellAddress(row, column);
    if ((sheet.cells[address]?.formula ?? '') !== '') return true;
    return Object.values(sheet.cells).some(({ formula }) => {
      const area = parseArea(/ ref="([^"]+)"/.exec(formula)?.[1] ?? '');
      if (area === null) return false;
      const isRow = area.top <= row && row <= area.bottom;
      return isRow && area.left <= column && column <= area.right;
    });
  };
}
