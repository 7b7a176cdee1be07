import type { ScopeId } from '../../domain/scope';
import { formHeading, nameHeading, NOMINATION_HEADINGS } from '../../text/nomination';
import { innerWidth } from '../layout/measure-text';

export type ListColumnKey =
  'number' | 'name' | 'position' | 'points' | 'rank' | 'summary' | 'form' | 'note';

export type ListColumn = {
  readonly key: ListColumnKey;
  readonly heading: string;
  /** In characters of the default font; together they fill A4 lengthwise at full size. */
  readonly width: number;
};

/** The one column grid that both scopes, the head and the signatures stand on. */
export function layColumns(
  scopes: readonly ScopeId[],
  ownDecision: boolean,
  showPoints: boolean,
): readonly ListColumn[] {
  const { number, position, points, rank, summary, note } = NOMINATION_HEADINGS;
  const form = formHeading(ownDecision);
  const columns: ListColumn[] = [
    { key: 'number', heading: number, width: 4.5 },
    { key: 'name', heading: nameHeading(scopes), width: showPoints ? 18 : 19.5 },
    { key: 'position', heading: position, width: showPoints ? 17.5 : 20 },
  ];
  if (showPoints) {
    columns.push(
      { key: 'points', heading: points, width: 7.5 },
      { key: 'rank', heading: rank, width: 6 },
    );
  }
  return [
    ...columns,
    { key: 'summary', heading: summary, width: showPoints ? 36.5 : 46 },
    { key: 'form', heading: form, width: showPoints ? 13.5 : 14 },
    { key: 'note', heading: note, width: showPoints ? 10 : 11 },
  ];
}

/** The left block of the head and of the signatures ends with this column. */
export const LAST_LEFT_COLUMN = 2;

/** Room for text, in points, over the columns from one to another, both included. */
export function spanWidth(columns: readonly ListColumn[], from: number, to: number): number {
  return innerWidth(...columns.slice(from, to + 1).map(({ width }) => width));
}
