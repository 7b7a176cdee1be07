import type { Settings } from '../../../domain/settings';
import { ERRORS } from '../../../text/prompts';
import { FORM_PROMPTS } from '../../../text/travel/forms';
import { readWord, wordOf } from '../../../text/words';
import { cellAddress } from '../../address';
import { resultInput } from '../../book/result-input';
import type { CellStyle, CellValue, PlannedCell, ValidationPlan } from '../../sheet-plan';
import type { AskedLine, SelfLine } from '../form-content';
import { codeRow } from '../form-digests';
import { FORM_STYLES, greyStyle, openStyle, shownStyle, wrapStyle } from '../form-styles';
import { SELF_STYLES } from '../self-columns';
import type { SelfColumn } from '../self-columns';
import { writePointsOfForm } from './form-points-formula';
import { numberOf, pointsCell, valueOf } from './planned-values';

/** Where a line stands; rows count from 0. */
export type LinePlace = {
  readonly columns: readonly SelfColumn[];
  readonly row: number;
  readonly number: string;
  readonly settings: Settings;
  /** The line above: of a change of rank, last year's. */
  readonly above: SelfLine | undefined;
};

export type PlannedLine = {
  readonly cells: readonly PlannedCell[];
  readonly asksEvidence: boolean;
  readonly validations: readonly ValidationPlan[];
};

/** A criterion down the page: what is shown, what is asked, its points, its code. */
export function planSelfLine(line: SelfLine, place: LinePlace): PlannedLine {
  if (line.kind === 'asked') return planAsked(line, place);
  const { code, name, max } = line.shown;
  const values: Partial<Record<SelfColumn, CellValue>> = { code, name, max: numberOf(max) };
  const cells = place.columns.map((column) => ({
    value: values[column] ?? null,
    style: column === 'max' ? FORM_STYLES.total : FORM_STYLES.group,
  }));
  return { cells, asksEvidence: false, validations: [] };
}

function planAsked(line: AskedLine, place: LinePlace): PlannedLine {
  const { isOpen } = line.row;
  const values = listValues(line, place);
  const formula = writeFormula(line, place);
  const inputs = new Set(isOpen ? listInputs(line) : []);
  const cells = place.columns.map((column): PlannedCell => {
    const style = styleOf(column, line, inputs);
    const cell = { value: values[column], style };
    return column === 'points' && formula !== undefined ? { ...cell, formula } : cell;
  });
  const validations = listValidations(line, place, inputs);
  return { cells, asksEvidence: inputs.has('evidence'), validations };
}

/** A row that is not the recipient's shows what the book has, and asks nothing. */
function listValues(
  line: AskedLine,
  { number, settings }: LinePlace,
): Record<SelfColumn, CellValue> {
  const { row, part, shown, remark, points, leaf } = line;
  const isOwn = leaf.scoredBy === 'selfScored';
  const [result, evidence] = row.cells;
  const [value, document] = row.cells.map(({ sent, answered }) => answered ?? sent);
  const isSetAside =
    part === 'result' && value?.kind === 'text' && readWord(value.value) === 'notApplicable';
  return {
    ...shown,
    rule: shown.rule || null,
    max: numberOf(shown.max),
    sent: valueOf(result?.sent),
    answered: valueOf(result?.answered),
    value: row.isOpen && !isSetAside ? valueOf(value) : null,
    notApplicable: (row.isOpen && (isSetAside ? wordOf('notApplicable') : result?.mark)) || null,
    sentEvidence: valueOf(evidence?.sent),
    answeredEvidence: valueOf(evidence?.answered),
    evidence: row.isOpen ? valueOf(document) : null,
    note: remark || null,
    points: pointsCell(points, settings.step),
    rowCode: codeRow(number, { ...row, note: isOwn && !row.isOpen ? remark : '' }),
  };
}

function listInputs({ part, row }: AskedLine): readonly SelfColumn[] {
  return [
    'value',
    'note',
    ...(part === 'result' ? (['notApplicable'] as const) : []),
    ...(row.cells.length > 1 ? (['evidence'] as const) : []),
  ];
}

const MAY_BE_INPUT: ReadonlySet<SelfColumn> = new Set([
  'value',
  'note',
  'notApplicable',
  'evidence',
]);

function styleOf(
  column: SelfColumn,
  { criterion, part, row }: AskedLine,
  inputs: ReadonlySet<SelfColumn>,
): CellStyle {
  const ofResult = wrapStyle(resultInput(criterion, part).style);
  const style =
    column === 'value' || column === 'sent' || column === 'answered'
      ? ofResult
      : SELF_STYLES[column];
  if (inputs.has(column)) return openStyle(style);
  return !row.isOpen || MAY_BE_INPUT.has(column) ? greyStyle(style) : shownStyle(style);
}

function writeFormula(
  line: AskedLine,
  { columns, row, settings, above }: LinePlace,
): string | undefined {
  if (line.part === 'last') return undefined;
  const address = (column: SelfColumn, at: number): string =>
    cellAddress(at, columns.indexOf(column));
  const inputs = {
    result: address(findResult(line), row),
    last: address(findResult(above ?? line), row - 1),
    notApplicable: address('notApplicable', row),
  };
  return writePointsOfForm(line.leaf, inputs, settings);
}

/** Where the result stands that the points are of. */
function findResult(line: SelfLine): SelfColumn {
  const row = line.kind === 'asked' ? line.row : null;
  if (row?.isOpen === true) return 'value';
  return (row?.cells[0]?.answered ?? null) === null ? 'sent' : 'answered';
}

function listValidations(
  { criterion, part }: AskedLine,
  { columns, row }: LinePlace,
  inputs: ReadonlySet<SelfColumn>,
): readonly ValidationPlan[] {
  const over = (column: SelfColumn): ValidationPlan['area'] => {
    const at = columns.indexOf(column);
    return { top: row, bottom: row, left: at, right: at };
  };
  const { validation } = resultInput(criterion, part);
  const evidence = resultInput(criterion, 'evidence').validation;
  const rules: Partial<Record<SelfColumn, Omit<ValidationPlan, 'area'> | undefined>> = {
    value: validation,
    notApplicable: {
      allow: { kind: 'list', words: [wordOf('notApplicable')] },
      prompt: FORM_PROMPTS.notApplicable,
      error: { ...ERRORS.list, strict: true },
    },
    evidence,
    note: { allow: { kind: 'any' }, prompt: FORM_PROMPTS.note },
  };
  return [...inputs].flatMap((column) => {
    const rule = rules[column];
    return rule === undefined ? [] : [{ ...rule, area: over(column) }];
  });
}
