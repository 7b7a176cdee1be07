import type { Master, MasterCell } from '../../../application/merge/master';
import { placeOfCell } from '../../../application/merge/master';
import { tellRows } from '../../../domain/retelling/tell-cell';
import { nameColumn } from '../../../text/pane/travel-merge';
import type { Target } from '../../work/target';

export type DescribedCell = {
  /** "TT01 Thôn 1: II.1, kết quả". */
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly target: Target;
};

/** A cell of the workbook by whose it is and what it tells of them. */
export function describeCell({ reading }: Master, cell: MasterCell): DescribedCell {
  const { place } = cell;
  const { sheet, cell: address } = placeOfCell(cell);
  const row = tellRows(reading.draft.get(place.block))[place.row ?? -1];
  const who = [row?.tell('code') ?? '', row?.tell('name') ?? ''].join(' ').trim();
  return {
    name: `${who}: ${nameColumn(place.column ?? '')}`,
    sheet,
    address,
    target: { place, cell: { sheet, cell: address } },
  };
}
