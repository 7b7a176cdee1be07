/** Heights of rows that one page must hold together. */
export type UnbrokenRows = readonly number[];

/** In points. */
export type PageRoom = {
  /** From margin to margin. */
  readonly height: number;
  /** Of the heading that every page after the first repeats. */
  readonly repeated: number;
};

/** Programs and printers differ a little in how much a page holds. */
const CAUTION = 6;

/**
 * Rows before which a new page must be asked for, so that no group is torn: where a program would break
 * between groups by itself, nothing is asked. Groups of one row break by themselves.
 */
export function findPageBreaks(groups: readonly UnbrokenRows[], room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  let left = room.height - CAUTION;
  let row = 0;
  const whole = roomOfPage(room);
  for (const group of groups) {
    const height = group.reduce((sum, one) => sum + one, 0);
    if (height <= left) left -= height;
    else if (height <= whole) {
      if (group.length > 1) breaks.push(row);
      left = whole - height;
    } else left = spreadRows(group, left, whole);
    row += group.length;
  }
  return breaks;
}

/** A group higher than a page breaks where it must; what is left of its last page. */
function spreadRows(group: UnbrokenRows, left: number, whole: number): number {
  return group.reduce((room, height) => (height <= room ? room - height : whole - height), left);
}

/** Does it fit a page that repeats the heading? */
export function fitsPage(height: number, room: PageRoom): boolean {
  return height <= roomOfPage(room);
}

function roomOfPage({ height, repeated }: PageRoom): number {
  return height - repeated - CAUTION;
}
