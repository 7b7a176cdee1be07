import { SCOPES } from '../../../domain/scope';
import type { ScopeId } from '../../../domain/scope';
import { writeFormDay } from '../../../text/travel/form-days';
import { FORM_LABELS, FORM_TEXT, FORM_TITLES, nameFormScope } from '../../../text/travel/forms';
import type { FormLabel } from '../../../text/travel/forms';
import type { Area } from '../../found-workbook';
import { estimateHeight, innerWidth } from '../../layout/measure-text';
import type { SheetPart } from '../../layout/sheet-part';
import type { CellStyle, CellValue, PlannedCell, PlannedRow } from '../../sheet-plan';
import type { FormIdentity } from '../form';
import { FORM_STYLES } from '../form-styles';

export type HeadFacts = {
  readonly identity: FormIdentity;
  readonly scope: ScopeId;
  readonly nominee: { readonly code: string; readonly name: string } | null;
  /** Which of the form's sheets this is, from 1. */
  readonly page: number;
  readonly pages: number;
  /** How many of its rows bear a code. */
  readonly codedRows: number;
};

type Labelled = readonly [label: FormLabel, text: string];

const LEAST_HEIGHT = 17;
const AIR = 3;
/** In characters: the widest label, and a value that is still easy to read. */
const LABEL_WIDTH = 20;
const VALUE_WIDTH = 30;

/** Title, how to fill in, and all that tells which form this is: on each sheet, in visible cells. */
export function planHead(facts: HeadFacts, widths: readonly number[]): SheetPart {
  const { identity } = facts;
  const whole: Span = [0, widths.length - 1];
  const rows: PlannedRow[] = [];
  const merges: Area[] = [];
  const put = (cells: readonly SpannedText[], least = LEAST_HEIGHT): void => {
    const { row, areas } = planSpans(cells, widths, rows.length, least);
    rows.push(row);
    merges.push(...areas);
  };
  put([[whole, FORM_TITLES[identity.kind], FORM_STYLES.title]], 26);
  put([[whole, instruct(identity), FORM_STYLES.instruction]]);
  const [label, value, label2, value2] = cutSpans(widths);
  const [left, right] = listFacts(facts);
  if (label2 === undefined || value2 === undefined) {
    for (const one of [...left, ...right]) put(spellFact(one, label, value));
  } else {
    for (let line = 0; line < Math.max(left.length, right.length); line += 1) {
      put([...spellFact(left[line], label, value), ...spellFact(right[line], label2, value2)]);
    }
  }
  rows.push({ height: 8, cells: [] });
  return { rows, merges };
}

function instruct({ kind, correction, due }: FormIdentity): string {
  if (correction !== null) return FORM_TEXT.correctionInstruction(due !== null);
  return kind === 'self' ? FORM_TEXT.selfInstruction : FORM_TEXT.reviewInstruction;
}

function listFacts(facts: HeadFacts): readonly [readonly Labelled[], readonly Labelled[]] {
  const { identity, scope, nominee, page, pages, codedRows } = facts;
  const { correction, criteria, due } = identity;
  const left: Labelled[] = [
    ['agency', identity.agency],
    ['movement', identity.movement],
    ['year', identity.year],
    ['recipient', identity.recipient],
    ['scope', nameFormScope(scope)],
  ];
  if (nominee !== null) left.push(['nominee', nominee.code], ['name', nominee.name]);
  if (correction !== null) left.push(['reason', correction.reason]);
  const right: Labelled[] = [
    ['number', identity.number],
    ['sentOn', writeFormDay(identity.sentOn)],
    ['due', due === null ? '' : writeFormDay(due)],
    ['book', identity.book],
    ...SCOPES.filter((one) => criteria.has(one)).map((one): Labelled => [
      `criteria:${one}`,
      criteria.get(one) ?? '',
    ]),
    ['page', FORM_TEXT.page(page, pages)],
    ['rows', String(codedRows)],
  ];
  if (correction !== null) right.push(['correctionOf', correction.of]);
  return [left, right];
}

const STRONG: ReadonlySet<FormLabel> = new Set(['recipient', 'name', 'due', 'number']);
const PRESSING: ReadonlySet<FormLabel> = new Set(['reason', 'correctionOf']);

function spellFact(fact: Labelled | undefined, label: Span, value: Span): readonly SpannedText[] {
  if (fact === undefined) return [];
  const [key, text] = fact;
  const ofValue = STRONG.has(key) ? FORM_STYLES.strong : FORM_STYLES.text;
  const style = PRESSING.has(key) ? FORM_STYLES.correction : ofValue;
  return [
    [label, FORM_LABELS[key], FORM_STYLES.label],
    [value, spellValue(text), style],
  ];
}

/** Columns from one to another, both included. */
export type Span = readonly [from: number, to: number];

/** A label and its value, twice where the sheet is wide enough. */
function cutSpans(widths: readonly number[]): readonly [Span, Span, ...Span[]] {
  const last = widths.length - 1;
  const take = (from: number, wanted: number): number => {
    let to = from;
    let width = widths[from] ?? 0;
    while (width < wanted && to < last) {
      to += 1;
      width += widths[to] ?? 0;
    }
    return to;
  };
  const label = take(0, LABEL_WIDTH);
  const value = take(label + 1, VALUE_WIDTH);
  const label2 = take(value + 1, LABEL_WIDTH);
  const room = widths.slice(label2 + 1).reduce((sum, width) => sum + width, 0);
  if (room < LABEL_WIDTH) {
    return [
      [0, label],
      [label + 1, last],
    ];
  }
  return [
    [0, label],
    [label + 1, value],
    [value + 1, label2],
    [label2 + 1, last],
  ];
}

export type SpannedText = readonly [span: Span, value: CellValue, style: CellStyle];

/** A row of texts over several columns each, as high as the longest needs. */
export function planSpans(
  texts: readonly SpannedText[],
  widths: readonly number[],
  at: number,
  least = LEAST_HEIGHT,
): { readonly row: PlannedRow; readonly areas: readonly Area[] } {
  const cells: (PlannedCell | null)[] = [];
  let height = least;
  for (const [[from, to], value, style] of texts) {
    while (cells.length < from) cells.push(null);
    cells.push({ value: value === '' ? null : value, style });
    for (let column = from + 1; column <= to; column += 1) cells.push({ value: null, style });
    const room = innerWidth(...widths.slice(from, to + 1));
    if (typeof value === 'string' && style.wrap === true)
      height = Math.max(height, estimateHeight(value, style.font, room) + AIR);
  }
  const areas = texts
    .filter(([[from, to]]) => to > from)
    .map(([[from, to]]): Area => ({ top: at, bottom: at, left: from, right: to }));
  return { row: { height, cells }, areas };
}

/** A year or a count is a number: programs point at numbers that are kept as text. */
function spellValue(text: string): CellValue {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}
