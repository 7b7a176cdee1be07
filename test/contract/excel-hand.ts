import { readAddress } from '../host/model/address';
import { BLANK, booleanOf, errorOf, numberOf, textOf } from '../host/model/cell';
import type { Content } from '../host/model/cell';
import type { Workbook } from '../host/model/workbook';
import type { Hand, Typed } from './typed';

/** The person before Excel: what is typed stands in the model, and its formulas have been worked out. */
export function makeExcelHand(workbook: Workbook): Hand {
  return {
    type: (name, address, typed) => {
      const area = readAddress(address);
      if (area === null) throw new Error(`no cell ${address}`);
      workbook.sheet(name).grid.putContent(area.top, area.left, contentOf(typed));
    },
    hideRow: (name, row) => void workbook.sheet(name).hiddenRows.add(row),
    hideColumn: (name, column) => void workbook.sheet(name).hiddenColumns.add(column),
  };
}

function contentOf(typed: Typed): Content {
  switch (typed.kind) {
    case 'blank':
      return BLANK;
    case 'text':
      return textOf(typed.value);
    case 'number':
      return numberOf(typed.value);
    case 'boolean':
      return booleanOf(typed.value);
    case 'error':
      return errorOf(typed.value);
    case 'formula':
      return { ...numberOf(typed.value), formula: typed.formula };
  }
}
