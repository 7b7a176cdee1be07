import type { Criterion, Leaf } from '../../../domain/criterion';
import { BLANK } from '../../../domain/draft';
import { foldText } from '../../../domain/matching/fold-text';
import type { Nominee } from '../../../domain/nominee';
import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { Points } from '../../../domain/points';
import { FORM_TEXT, nameUnit } from '../../../text/travel/forms';
import { wordOf } from '../../../text/words';
import { createCellReaders } from '../../reading/recognise-cell';
import type { AskedCell } from '../form';
import type { AskedLine, FormContent, LinePart, SelfLine, SelfSheet } from '../form-content';
import { plainText } from '../form-digests';
import { pointsOfResult } from '../points-of-result';
import type { FormSource } from './form-source';
import { showCriterion } from './show-criterion';

/**
 * Phiếu tự chấm: one a unit, with a sheet for the collective and for each of its people. People whose
 * unit is no collective of the book share a form of that unit's name; who has no unit has a form alone.
 * Whoever scores nothing himself gets none. A nominee at a time.
 */
export function* buildSelfForms(
  sources: readonly FormSource[],
): Generator<void, readonly FormContent[]> {
  const forms = new Map<string, { recipient: string; sheets: SelfSheet[] }>();
  for (const source of sources) {
    for (const nominee of source.contest.nominees) {
      const { code, name, unit } = nominee;
      const isAlone = source.contest.scope === 'tapThe' || unit === null;
      const recipient = plainText(isAlone ? nameUnit(code, name) : source.unitOf(unit));
      const key = foldText(recipient);
      const form = forms.get(key) ?? { recipient, sheets: [] };
      form.sheets.push(buildSheet(source, nominee));
      forms.set(key, form);
      yield;
    }
  }
  return [...forms.values()]
    .filter(({ sheets }) => sheets.some(({ lines }) => lines.some(isOpen)))
    .map((form) => ({ kind: 'self', ...form }));
}

function isOpen(line: SelfLine): boolean {
  return line.kind === 'asked' && line.row.isOpen;
}

function buildSheet(source: FormSource, nominee: Nominee): SelfSheet {
  const { scope, settings, criteria } = source.contest;
  const { code, name } = nominee;
  return {
    kind: 'self',
    scope,
    nominee: { code, name },
    settings,
    lines: criteria.roots.flatMap((root) => listLines(root, source, nominee)),
  };
}

function listLines(
  criterion: Criterion,
  source: FormSource,
  nominee: Nominee,
): readonly SelfLine[] {
  if (criterion.kind === 'group') {
    const shown = showCriterion(criterion, 'result', source.contest.settings.step);
    const below = criterion.children.flatMap((child) => listLines(child, source, nominee));
    return [{ kind: 'group', shown }, ...below];
  }
  const parts: readonly LinePart[] =
    criterion.rule.kind === 'rankChange' ? ['last', 'result'] : ['result'];
  return parts.map((part) => buildLine(criterion, part, source, nominee));
}

function buildLine(leaf: Leaf, part: LinePart, source: FormSource, nominee: Nominee): AskedLine {
  const { scope, settings } = source.contest;
  const { code, needsEvidence, scoredBy, reviewer } = leaf;
  const columns = [
    part === 'last' ? lastRankColumn(code) : resultColumn(code),
    ...(needsEvidence && part === 'result' ? [evidenceColumn(code)] : []),
  ];
  const cells = columns.map((column): AskedCell => ({
    column,
    sent: source.cellOf(nominee.row, column),
    answered: null,
  }));
  const isOwn = scoredBy === 'selfScored';
  return {
    kind: 'asked',
    shown: showCriterion(leaf, part, settings.step),
    row: { scope, nominee: nominee.code, name: nominee.name, isOpen: isOwn, cells },
    leaf,
    criterion: source.criterionOf(leaf),
    part,
    remark: isOwn ? '' : FORM_TEXT.scoredBy(wordOf(scoredBy), source.unitOf(reviewer)),
    points: part === 'last' ? '' : showPoints(leaf, source, nominee),
  };
}

/** What the formula beside the result says now. */
function showPoints(leaf: Leaf, source: FormSource, { row }: Nominee): Points | string {
  const readerOf = createCellReaders();
  const [result = BLANK, last = BLANK] = [resultColumn(leaf.code), lastRankColumn(leaf.code)].map(
    (column) => readerOf(column)(source.cellOf(row, column)),
  );
  return pointsOfResult(leaf, { result, last }, source.contest.settings);
}
