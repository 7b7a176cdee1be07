import { intersect, makeArea } from '../model/area';
import type { Area } from '../model/area';
import { errorOf } from '../model/cell';
import type { Content } from '../model/cell';
import type { Range, Workbook } from '../model/workbook';
import { resolveArguments } from './arguments';
import type { FunctionsMetadata } from './metadata';
import { parseCall } from './parse-call';
import { readContents } from './read-result';
import type { Answer } from './read-result';
import { placeResult } from './spill';
import type { FormulaPlace } from './spill';

/** A call of a custom function, as the host hands it to the client. */
export type Invocation = {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
  readonly place: FormulaPlace;
};

/** `reach`: what the formula fills, or would fill if nothing were in the way. */
type Known = FormulaPlace & { formula: string; precedents: readonly Range[]; reach: Area | null };
/** `by`: the formula whose answer it was. */
type Dirty = { readonly sheet: FormulaPlace['sheet']; readonly area: Area; readonly by?: string };

/** Works out formulas that are one call of ours; all others stay uncalculated. */
export class Calculation {
  functions: FunctionsMetadata | null = null;
  private readonly known = new Map<string, Known>();
  private readonly waiting = new Map<number, { key: string; formula: string }>();
  /** What the runtime says of cells that failed, by their place. */
  readonly messages = new Map<string, string>();
  private nextId = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly blank: 0 | null,
  ) {}

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** The calls that changed areas make necessary. */
  recalculate(changed: readonly Dirty[]): Invocation[] {
    for (const { sheet, area } of changed) this.findFormulas(sheet, area);
    const all = [...this.known].filter(([key, one]) => this.isAlive(key, one));
    return all
      .filter(([key, one]) => this.isStale(key, one, changed))
      .flatMap(([key, one]) => this.call(key, one));
  }

  /** Puts an answer into its cells; what changed by it. */
  accept(answer: Answer): Dirty | null {
    const asked = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    const place = asked === undefined ? undefined : this.known.get(asked.key);
    if (asked === undefined || place?.formula !== asked.formula) return null;
    const { contents, message } = readContents(answer);
    if (message !== null) this.messages.set(asked.key, message);
    else this.messages.delete(asked.key);
    place.reach = makeArea(place.row, place.column, contents.length, contents[0]?.length ?? 1);
    return { sheet: place.sheet, area: placeResult(place, contents), by: asked.key };
  }

  messageAt({ sheet, row, column }: FormulaPlace): string | null {
    return this.messages.get(keyOf(sheet.id, row, column)) ?? null;
  }

  private findFormulas(sheet: Known['sheet'], area: Area): void {
    for (const { row, column, cell } of sheet.grid.within(area)) {
      const { formula } = cell;
      const key = keyOf(sheet.id, row, column);
      if (formula === null) this.known.delete(key);
      else if (this.known.get(key)?.formula !== formula && parseCall(formula) !== null) {
        this.known.set(key, { sheet, row, column, formula, precedents: [], reach: null });
      }
    }
  }

  private isAlive(key: string, { sheet, row, column, formula }: Known): boolean {
    const isThere = this.workbook.sheets.includes(sheet);
    const isAlive = isThere && sheet.cell(row, column).formula === formula;
    if (!isAlive) this.known.delete(key);
    return isAlive;
  }

  private isStale(key: string, one: Known, changed: readonly Dirty[]): boolean {
    const { sheet, row, column, precedents, reach } = one;
    if (sheet.cell(row, column).kind === 'uncalculated') return true;
    if (this.workbook.calculationMode === 'Manual') return false;
    const uses: readonly Dirty[] = [
      { sheet, area: reach ?? makeArea(row, column, 1, 1), by: key },
      ...precedents,
    ];
    return changed.some((change) =>
      uses.some(
        (use) =>
          use.sheet === change.sheet &&
          (use.by === undefined || use.by !== change.by) &&
          intersect(use.area, change.area) !== null,
      ),
    );
  }

  private call(key: string, place: Known): Invocation[] {
    const call = parseCall(place.formula);
    const found = call === null ? null : (this.functions?.find(call.name) ?? null);
    if (call === null || found === null) return this.refuse(place, '#NAME?');
    const resolved = resolveArguments(call.args, place.sheet, this.blank);
    if (resolved === null) return this.refuse(place, '#REF!');
    place.precedents = resolved.precedents;
    if (resolved.error !== null && !found.acceptsErrors) return this.refuse(place, resolved.error);
    const { sheet, row, column } = place;
    const values = found.fit(resolved.values);
    const cell = sheet.cell(row, column);
    sheet.grid.putContent(row, column, { ...cell, kind: 'pending', value: null });
    const id = this.nextId;
    this.nextId += 1;
    this.waiting.set(id, { key, formula: place.formula });
    return [{ id, name: found.id, values, place }];
  }

  private refuse(place: Known, error: string): [] {
    const content: Content = errorOf(error);
    placeResult(place, [[content]]);
    return [];
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}
