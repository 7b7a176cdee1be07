import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/found-workbook';
import type { Span } from '../../package/outline';
import type { TagReader } from '../../package/tag-reader';
import { UnreadableError } from '../../package/unreadable';
import type { Container, LocatedRow } from './located-rows';
import { RowLocator } from './row-locator';
import type { PlacedFormula } from './row-locator';
import { SheetWalker } from './sheet-walker';

/** A rule for the cells of some areas, which stand in the text at `span`. */
export type AreasOfRule = {
  readonly kind: 'validation' | 'format';
  readonly span: Span;
  readonly areas: readonly string[];
};

/** What of a worksheet matters when cells of some rows are to change. */
export type SheetSurvey = {
  readonly xml: string;
  /** What stands before the names of its elements: "x:", or nothing. */
  readonly prefix: string;
  readonly data: Container;
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** Where a wanted row that is not there belongs; no entry: behind the last one. */
  readonly places: ReadonlyMap<number, number>;
  /** Arrays, data tables, the first of shared formulas. */
  readonly sharing: readonly PlacedFormula[];
  /** The value of the dimension's `ref`. */
  readonly dimension: Span | null;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  /** The sheet's own filter. */
  readonly filter: Area | null;
  /** Columns from and to, and the style of their cells that are not there. */
  readonly columns: readonly { readonly from: number; readonly to: number; style: number }[];
  readonly rules: readonly AreasOfRule[];
};

/** Walks the whole sheet once. Throws an UnreadableError where it is broken or cells are out of order. */
export function surveySheet(xml: string, wantedRows: ReadonlySet<number>): SheetSurvey {
  return new Surveyor(xml, wantedRows).survey();
}

class Surveyor {
  private readonly walker: SheetWalker;
  private readonly locator: RowLocator;
  private data: Container | null = null;
  private prefix = '';
  private dimension: Span | null = null;
  private isProtected = false;
  private filter: Area | null = null;
  private readonly merges: Area[] = [];
  private readonly columns: { from: number; to: number; style: number }[] = [];
  private readonly rules: AreasOfRule[] = [];
  /** The rule of an extension that is being read, whose areas stand in an element. */
  private extended: AreasOfRule['kind'] | null = null;

  constructor(
    private readonly xml: string,
    wantedRows: ReadonlySet<number>,
  ) {
    this.walker = new SheetWalker(xml);
    this.locator = new RowLocator(wantedRows);
  }

  survey(): SheetSurvey {
    const { walker, locator } = this;
    const { tags } = walker;
    for (let step = walker.next(); step !== 'end'; step = walker.next()) {
      if (step === 'outside') this.readOutside(tags);
      else if (step === 'data') this.openData(tags);
      else if (step === 'data-end') this.data!.closeStart = tags.start;
      else locator.take(step, walker);
    }
    const { xml, data, prefix, dimension, isProtected, merges, filter, columns, rules } = this;
    if (data === null) throw new UnreadableError('damaged');
    const { rows, places, sharing } = locator;
    const located = { rows, places, sharing };
    const outside = { dimension, isProtected, merges, filter, columns, rules };
    return { xml, prefix, data, ...located, ...outside };
  }

  private openData({ xml, start, nameStart, end, kind }: TagReader): void {
    this.prefix = xml.slice(start + 1, nameStart);
    this.data = { openEnd: end, closeStart: end, isSelfClosed: kind === 'empty' };
  }

  private readOutside(tags: TagReader): void {
    if (tags.kind === 'close') return;
    if (tags.is('mergeCell')) this.merges.push(...readAreas(tags, 'ref'));
    else if (tags.is('col')) this.readColumn(tags);
    else if (tags.is('dataValidation')) this.readRule(tags, 'validation');
    else if (tags.is('conditionalFormatting')) this.readRule(tags, 'format');
    else if (tags.is('sparkline')) this.extended = null;
    else if (tags.is('sqref')) this.readExtended(tags);
    else if (tags.is('dimension') && tags.attribute('ref') !== null) this.dimension = value(tags);
    else if (tags.is('sheetProtection')) this.isProtected = tags.isOn('sheet');
    else if (tags.is('autoFilter')) this.filter = readAreas(tags, 'ref')[0] ?? null;
  }

  private readColumn(tags: TagReader): void {
    const style = tags.attribute('style');
    if (style === null) return;
    const [from, to] = [Number(tags.attribute('min')) - 1, Number(tags.attribute('max')) - 1];
    this.columns.push({ from, to, style: Number(style) });
  }

  /** Excel's own rules name their areas in an attribute, those of its extensions in an element. */
  private readRule(tags: TagReader, kind: AreasOfRule['kind']): void {
    this.extended = kind;
    if (tags.attribute('sqref') !== null) this.addRule(kind, value(tags));
  }

  private readExtended({ xml, end, kind }: TagReader): void {
    if (this.extended === null || kind === 'empty') return;
    this.addRule(this.extended, { start: end, end: xml.indexOf('<', end) });
  }

  private addRule(kind: AreasOfRule['kind'], span: Span): void {
    const areas = this.xml.slice(span.start, span.end).split(/\s+/).filter(Boolean);
    this.rules.push({ kind, span, areas });
  }
}

function readAreas(tags: TagReader, attribute: string): Area[] {
  const area = parseArea(tags.attribute(attribute) ?? '');
  return area === null ? [] : [area];
}

function value({ valueStart, valueEnd }: TagReader): Span {
  return { start: valueStart, end: valueEnd };
}
