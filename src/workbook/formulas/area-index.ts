import type { Area } from '../found-workbook';
import { meet } from './areas';

type Level = { readonly boxes: readonly Area[]; readonly left: number[] };

type Search<Item> = { readonly area: Area; readonly limit: number; readonly taken: Item[] };

const FANOUT = 16;

/** Areas and what belongs to them, found by what they meet; what was taken is not found again. */
export class AreaIndex<Item> {
  private readonly items: readonly Item[];
  /** The areas themselves, then boxes around sixteen of the level before, up to a single one. */
  private readonly levels: Level[] = [];

  constructor(entries: readonly { readonly area: Area; readonly item: Item }[]) {
    const sorted = [...entries].sort(({ area: one }, { area: other }) => compareAreas(one, other));
    this.items = sorted.map(({ item }) => item);
    let level: Level = { boxes: sorted.map(({ area }) => area), left: sorted.map(() => 1) };
    this.levels.push(level);
    while (level.boxes.length > 1) {
      level = surround(level);
      this.levels.push(level);
    }
  }

  /** Takes out all whose areas meet this one, or the first of them. */
  take(area: Area, limit = Infinity): Item[] {
    const taken: Item[] = [];
    this.takeFrom(this.levels.length - 1, 0, { area, limit, taken });
    return taken;
  }

  meets(area: Area): boolean {
    return this.locate(area, this.levels.length - 1, 0) >= 0;
  }

  /** What belongs to one of the areas that meet this one; null where none does. */
  find(area: Area): Item | null {
    return this.items[this.locate(area, this.levels.length - 1, 0)] ?? null;
  }

  private locate(area: Area, level: number, at: number): number {
    if (!this.isNear(level, at, area)) return -1;
    if (level === 0) return at;
    const first = at * FANOUT;
    for (let child = first; child < first + FANOUT; child += 1) {
      const found = this.locate(area, level - 1, child);
      if (found >= 0) return found;
    }
    return -1;
  }

  private takeFrom(level: number, at: number, search: Search<Item>): number {
    const { area, limit, taken } = search;
    if (taken.length >= limit || !this.isNear(level, at, area)) return 0;
    let count = 0;
    if (level === 0) {
      taken.push(this.items[at]!);
      count = 1;
    } else {
      const first = at * FANOUT;
      for (let child = first; child < first + FANOUT; child += 1) {
        count += this.takeFrom(level - 1, child, search);
      }
    }
    this.levels[level]!.left[at]! -= count;
    return count;
  }

  private isNear(level: number, at: number, area: Area): boolean {
    const { boxes, left } = this.levels[level]!;
    const box = boxes[at];
    return box !== undefined && left[at] !== 0 && meet(box, area);
  }
}

function surround({ boxes, left }: Level): Level {
  const count = Math.ceil(boxes.length / FANOUT);
  const groups = Array.from({ length: count }, (_, index) => index * FANOUT);
  return {
    boxes: groups.map((from) => boxes.slice(from, from + FANOUT).reduce(unite)),
    left: groups.map((from) => left.slice(from, from + FANOUT).reduce((a, b) => a + b)),
  };
}

function unite(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** By columns first: formulas mostly fill columns, and neighbours should share a box. */
function compareAreas(one: Area, other: Area): number {
  return one.left - other.left || one.top - other.top || one.bottom - other.bottom;
}
