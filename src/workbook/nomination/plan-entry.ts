import type { Decimal } from '../../domain/decimal';
import { foldText } from '../../domain/matching/fold-text';
import { numberOfPoints } from '../../domain/points';
import type { NomineeResult } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import { pointsFormat } from '../scores/number-formats';
import type { CellStyle, CellValue, PlannedCell } from '../sheet-plan';
import { withNumberFormat } from '../styles';
import { HIGHEST_ROW } from '../layout/highest-row';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { SheetPart } from '../layout/sheet-part';
import type { ListColumn, ListColumnKey } from './list-columns';
import { LIST_STYLES } from './list-styles';

/** What all entries of one scope share. */
export type EntryFrame = {
  readonly columns: readonly ListColumn[];
  readonly styles: Readonly<Record<ListColumnKey, CellStyle>>;
  readonly scope: ScopeId;
  readonly step: Decimal;
  /** "Tặng Giấy khen của ...". */
  readonly form: string;
};

const PADDING = 4.5;
const LOWEST = 24;

export function frameEntries(
  columns: readonly ListColumn[],
  scope: ScopeId,
  step: Decimal,
  form: string,
): EntryFrame {
  const { text, center, points } = LIST_STYLES;
  return {
    columns,
    scope,
    step,
    form,
    styles: {
      number: center,
      name: text,
      position: text,
      points: withNumberFormat(points, pointsFormat(step)),
      rank: center,
      summary: text,
      form: text,
      note: text,
    },
  };
}

/** One row of the list: a nominee with a number and a note. */
export function planEntry(
  { columns, styles, scope, step, form }: EntryFrame,
  number: number,
  { scored, ranking }: NomineeResult,
  note: string,
): SheetPart {
  const { name, unit, details } = scored.nominee;
  const values: Readonly<Record<ListColumnKey, CellValue>> = {
    number,
    name: joinFilled([scope === 'caNhan' ? details.title : '', name], ' '),
    position: writePosition(details.position, unit ?? ''),
    points: numberOfPoints(scored.total, step),
    rank: ranking.rank,
    summary: details.summary,
    form,
    note,
  };
  let height = LOWEST;
  const cells = columns.map(({ key, width }): PlannedCell => {
    const value = values[key];
    const style = styles[key];
    if (typeof value === 'string' && value !== '') {
      const needed = estimateHeight(value, style.font, innerWidth(width)) + PADDING;
      height = Math.max(height, needed);
    }
    return { value: value === '' ? null : value, style };
  });
  return { rows: [{ height: Math.min(height, HIGHEST_ROW), cells }], merges: [] };
}

/** A position that names the unit already is not followed by it again. */
function writePosition(position: string, unit: string): string {
  const named = foldText(position).includes(foldText(unit));
  return named ? position : joinFilled([position, unit], ', ');
}

function joinFilled(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part.trim() !== '').join(separator);
}
