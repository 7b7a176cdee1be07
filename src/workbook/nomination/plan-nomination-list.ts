import { finishSteps } from '../../domain/finish-steps';
import type { InformationItem } from '../../domain/information';
import type { ScopeResults } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import { NOMINATION_SHEET_NAMES } from '../../text/nomination';
import { heightOfPart, stackParts } from '../layout/sheet-part';
import type { SheetPart } from '../layout/sheet-part';
import type { SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { collectEntries, countProposed } from './collect-entries';
import { findPageBreaks, fitsPage } from './find-page-breaks';
import type { PageRoom } from './find-page-breaks';
import { layColumns } from './list-columns';
import { PAGE_HEIGHT, setUpPrint } from './list-print';
import { planClosing, planNobody } from './plan-closing';
import { planHead } from './plan-head';
import { planHeading, planSectionsInSteps } from './plan-table';
import { planTitle } from './plan-title';
import { readListInformation } from './read-list-information';

export type ListOptions = {
  /** Whether it says who is left to the council, and for how many seats. */
  readonly namesPending?: boolean;
  /** Whether its title says that results are missing. */
  readonly isProvisional?: boolean;
};

/**
 * Danh sách đề nghị khen thưởng, an annex after Nghị định 30/2020 (a table annex may lie lengthwise):
 * who is proposed for the award, who is tied and left to the council, the count and the signatures.
 */
export function planNominationList(
  award: AwardId,
  results: readonly ScopeResults[],
  information: ReadonlyMap<InformationItem, string>,
): SheetPlan {
  return finishSteps(planNominationListInSteps(award, results, information));
}

/** The same, an entry at a time. */
export function* planNominationListInSteps(
  award: AwardId,
  results: readonly ScopeResults[],
  information: ReadonlyMap<InformationItem, string>,
  { namesPending = true, isProvisional = false }: ListOptions = {},
): Generator<void, SheetPlan> {
  const given = readListInformation(award, information);
  const collected = collectEntries(award, results, given.firstScope);
  const hasPending = collected.some((one) => one.pending.length > 0);
  const entries = namesPending ? collected : collected.map((one) => ({ ...one, pending: [] }));
  const scopes = entries.map((one) => one.results.contest.scope);
  const listed = entries.filter((one) => one.proposed.length + one.pending.length > 0);
  const named = listed.length > 0 ? listed.map((one) => one.results.contest.scope) : scopes;
  const counts = countProposed(
    award,
    entries.map((one) => one.results),
  );
  const columns = layColumns(named, given.ownDecision, given.showPoints);
  const nobody = counts.every(({ count }) => count === 0);
  const isEmpty = nobody && entries.every((one) => one.pending.length === 0);
  const top = stackParts([
    planHead(columns, given),
    planTitle(award, named, columns, given, { hasPending, isProvisional }),
    ...(isEmpty ? [planNobody(columns, scopes)] : []),
  ]);
  const table = yield* planSectionsInSteps({ award, columns, information: given }, entries);
  const heading = table.length > 0 ? planHeading(columns) : stackParts([]);
  const room = { height: PAGE_HEIGHT, repeated: heightOfPart(heading) };
  const closing = planClosing(columns, counts, given);
  const groups = [top, ...joinEnds(heading, table, closing, room)];
  const rowBreaks = findPageBreaks(groups.map(listHeights), room);
  const from = top.rows.length;
  return {
    name: NOMINATION_SHEET_NAMES[award],
    tabColor: COLORS.builtTab,
    columnWidths: columns.map(({ width }) => width),
    ...stackParts(groups),
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: false,
    print: setUpPrint(
      heading.rows.length > 0 ? { from, to: from + heading.rows.length - 1 } : null,
      rowBreaks,
    ),
  };
}

/** The heading stays with the table's first row, the count and the signatures with its last. */
function joinEnds(
  heading: SheetPart,
  table: readonly SheetPart[],
  closing: SheetPart,
  room: PageRoom,
): readonly SheetPart[] {
  const [first, ...others] = table;
  if (first === undefined) return [closing];
  const last = others.pop();
  const start = stackParts([heading, first]);
  if (last === undefined) return [start, closing];
  const end = stackParts([last, closing]);
  return [start, ...others, ...(fitsPage(heightOfPart(end), room) ? [end] : [last, closing])];
}

function listHeights({ rows }: SheetPart): readonly number[] {
  return rows.map(({ height }) => height ?? 0);
}
