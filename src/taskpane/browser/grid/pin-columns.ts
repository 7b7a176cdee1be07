/** The code and the name, in our sheets and in most of others. */
const MOST_PINNED = 2;
/** Of the room for cells; the rest is for what is looked at. */
const MOST_ROOM = 0.5;
const NARROWEST = 56;

export type PinnedColumns = {
  /** How many of the first columns stay in sight. */
  readonly count: number;
  /** Of all columns: those that stay are narrowed where there is little room. */
  readonly widths: readonly number[];
};

/** Which columns stay in sight when a sheet is moved sideways in so much room, in pixels. */
export function pinColumns(widths: readonly number[], room: number): PinnedColumns {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= room) return { count: 0, widths };
  let left = room * MOST_ROOM;
  const pinned: number[] = [];
  for (const width of widths.slice(0, MOST_PINNED)) {
    if (left < NARROWEST) break;
    const fitting = Math.min(width, Math.floor(left));
    pinned.push(fitting);
    left -= fitting;
  }
  return { count: pinned.length, widths: [...pinned, ...widths.slice(pinned.length)] };
}
