import { countColumns, countRows, LAST_COLUMN, LAST_ROW, makeArea } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';

export const freezePanesMembers: Members<Sheet> = {
  type: 'WorksheetFreezePanes',
  open: {
    GetLocation: (sheet) => {
      const area = locate(sheet);
      if (area === null) throw new HostError('ItemNotFound');
      return openRange(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = locate(sheet);
      return area === null ? null : openRange(sheet, area);
    },
  },
  run: {
    FreezeRows: (sheet, args) => {
      sheet.freeze = { rows: args.whole(0), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: args.whole(0) };
    },
    FreezeAt: (sheet, args) => {
      const { area } = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
      sheet.freeze = {
        rows: area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        columns: area.right === LAST_COLUMN ? 0 : area.right + 1,
      };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = null;
    },
  },
};

function locate({ freeze }: Sheet): Area | null {
  if (freeze === null) return null;
  const { rows, columns } = freeze;
  const whole = { rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
  const area = makeArea(
    0,
    0,
    rows === 0 ? whole.rows : rows,
    columns === 0 ? whole.columns : columns,
  );
  return countRows(area) === whole.rows && countColumns(area) === whole.columns ? null : area;
}
