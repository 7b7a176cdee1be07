import type { PreparedLists } from '../../application/sheets/prepare-nominations';
import type { PreparedScores } from '../../application/sheets/prepare-scores';
import type { PreparedSheets, WrittenSheets } from '../../application/sheets/prepare-sheets';
import type { Undone } from '../../application/workbook-port';
import { joinWords } from '../../text/counts';
import { describeUndone, WRITE_TEXT } from '../../text/pane/write';
import { quote } from '../../text/quotes';
import { describeLiveObstacle } from '../../text/scores';
import {
  describeList,
  describeOutdated,
  describeSheets,
  describeWrittenSheet,
} from '../../text/write-log';
import { qualifiedAddress } from '../../workbook/address';
import type { WriteRequest } from './pane-work';
import type { PaneSurroundings } from './prepare-pane-work';

type Prepared = PreparedSheets & Partial<Pick<PreparedScores, 'notices'>> & Partial<PreparedLists>;

/** What would be done, before it is. */
export function describePrepared(
  request: WriteRequest,
  { written, notices = [] }: Prepared,
  surroundings: PaneSurroundings,
): readonly string[] {
  const names = joinWords(written.map(({ name }) => quote(name)));
  return [
    ...(isBuiltAgain({ written })
      ? [WRITE_TEXT.standing(names), WRITE_TEXT.again]
      : [WRITE_TEXT.will(describeSheets(written)), ...describeReplaced(written)]),
    ...describeKept(written),
    ...describeForm(request, notices, surroundings),
  ];
}

/** Nothing would be new: every sheet only takes the place of the one that was built before. */
export function isBuiltAgain({ written }: Pick<PreparedSheets, 'written'>): boolean {
  return written.every(({ how }) => how === 'replaced');
}

/** What was done. */
export function describeWritten(
  request: WriteRequest,
  { notices = [], lists = [] }: Prepared,
  { written, outdated }: WrittenSheets,
  surroundings: PaneSurroundings,
): readonly string[] {
  return [
    WRITE_TEXT.done(describeSheets(written)),
    ...describeKept(written),
    ...lists.map(({ sheet, collectives, individuals, pending }) =>
      describeList(sheet, collectives.length, individuals.length, pending.length),
    ),
    ...describeForm(request, notices, surroundings),
    ...outdated.map((sheet) =>
      describeOutdated(sheet, WRITE_TEXT.buildAgain(WRITE_TEXT.otherAction(request.kind))),
    ),
  ];
}

function describeReplaced(written: WrittenSheets['written']): readonly string[] {
  return written.some(({ how }) => how === 'replaced') ? [WRITE_TEXT.replaced] : [];
}

function describeKept(written: WrittenSheets['written']): readonly string[] {
  return written.filter(({ kept }) => kept.length > 0).map(describeWrittenSheet);
}

/** Whether scores go on computing themselves, and why not. */
function describeForm(
  request: WriteRequest,
  notices: PreparedScores['notices'],
  { hasFunctions, opensBooks }: PaneSurroundings,
): readonly string[] {
  if (request.kind !== 'scores') return [];
  if (!hasFunctions && opensBooks === 'in-window') {
    return [WRITE_TEXT.noFunctions, WRITE_TEXT.values];
  }
  if (!hasFunctions || request.asValues) return [WRITE_TEXT.values];
  if (notices.length === 0) return [WRITE_TEXT.live, WRITE_TEXT.beforeSending];
  return notices.map(({ scope, obstacle }) => describeLiveObstacle(scope, obstacle));
}

export function describeUndo({ keptSheets, keptCells }: Undone): string {
  const cells = keptCells.map(({ sheet, row, column }) => qualifiedAddress(sheet, row, column));
  return describeUndone(keptSheets, cells);
}
