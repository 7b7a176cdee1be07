import { BLANK } from '../../domain/draft';
import type { Draft, Found } from '../../domain/draft';
import type { BookCell } from '../../domain/merging/cell-key';
import { foldText } from '../../domain/matching/fold-text';
import { isPercentUnit } from '../../domain/percent-unit';
import { criteriaBlock, nomineesBlock, resultColumn } from '../../domain/place';
import type { Place } from '../../domain/place';
import { RULE_KINDS } from '../../domain/rules/rule';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { tellRows } from '../../domain/retelling/tell-cell';
import type { MergePlace } from '../../text/merge-problems';
import { MERGE_ACTIONS } from '../../text/merge-log';
import { cellAddress } from '../../workbook/address';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { FoundCell, FoundWorkbook } from '../../workbook/found-workbook';
import { foldDigest } from '../../workbook/log/find-log';
import { readLogLines } from '../../workbook/log/read-log-lines';
import type { Reading } from '../../workbook/reading/read-workbook';

/** A cell of the workbook that forms are merged into; rows and columns from 0. */
export type MasterCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stands there, and as its column reads it. */
  readonly held: FoundCell;
  readonly found: Found;
  readonly place: Place;
};

/** A form that the log says was merged: when, and whether nothing of it was left to be decided. */
export type LoggedForm = { readonly when: string; readonly isWhole: boolean };

export function placeOfCell({ sheet, row, column }: MasterCell): MergePlace {
  return { sheet, row: row + 1, cell: cellAddress(row, column) };
}

/** Whoever has a code in the workbook; with a code that comes twice nobody knows who is meant. */
export type MasterNominee = { readonly row: number; readonly name: string } | 'doubled';

/** Sổ gốc: the workbook that forms are merged into, as it was read. */
export class Master {
  /** By the folded digest of what the form says. */
  private readonly log: ReadonlyMap<string, LoggedForm>;
  private readonly nominees: ReadonlyMap<string, MasterNominee>;
  private readonly percents: ReadonlySet<string>;
  private readonly formulas: ReadonlySet<string>;

  constructor(
    readonly found: FoundWorkbook,
    readonly reading: Reading,
    readonly contents: WorkbookContents,
  ) {
    this.log = indexLog(found);
    this.nominees = indexNominees(reading.draft);
    this.percents = new Set(SCOPES.flatMap((scope) => listPercents(reading.draft, scope)));
    this.formulas = listFormulas(contents);
  }

  /** What the log says of a form of this digest. */
  findLogged(digest: string): LoggedForm | undefined {
    return this.log.get(foldDigest(digest));
  }

  findNominee(scope: ScopeId, code: string): MasterNominee | null {
    return this.nominees.get(keyOf(scope, code)) ?? null;
  }

  /** Null where the nominee, or the column, is not there. */
  findCell({ scope, nominee, column }: BookCell): MasterCell | null {
    const one = this.findNominee(scope, nominee);
    const block = this.reading.blocks.get(nomineesBlock(scope));
    const sheetColumn = block?.sheetColumns.get(column);
    if (one === null || one === 'doubled' || block === undefined || sheetColumn === undefined) {
      return null;
    }
    const { sheet } = block.location;
    const row = block.sheetRows[one.row];
    if (row === undefined) throw new Error('a nominee outside the sheet');
    const position = block.draft.columns.indexOf(column);
    return {
      sheet: sheet.name,
      row,
      column: sheetColumn,
      held: sheet.rows[row]?.[sheetColumn] ?? BLANK,
      found: block.draft.rows[one.row]?.cells[position] ?? BLANK,
      place: { block: nomineesBlock(scope), row: one.row, column },
    };
  }

  /** Whether results of the column are percentages. */
  isPercent({ scope, column }: BookCell): boolean {
    return this.percents.has(keyOf(scope, column));
  }

  holdsFormula({ sheet, row, column }: MasterCell): boolean {
    return this.formulas.has(JSON.stringify([sheet, row, column]));
  }
}

function keyOf(scope: ScopeId, code: string): string {
  return JSON.stringify([scope, code.normalize('NFC').trim()]);
}

function indexNominees(draft: Draft): ReadonlyMap<string, MasterNominee> {
  const nominees = new Map<string, MasterNominee>();
  for (const scope of SCOPES) {
    for (const [row, { tell }] of tellRows(draft.get(nomineesBlock(scope))).entries()) {
      const code = tell('code');
      if (code === undefined) continue;
      const key = keyOf(scope, code);
      nominees.set(key, nominees.has(key) ? 'doubled' : { row, name: tell('name') ?? '' });
    }
  }
  return nominees;
}

function indexLog(found: FoundWorkbook): ReadonlyMap<string, LoggedForm> {
  const logged = new Map<string, LoggedForm>();
  for (const { action, digest, when } of readLogLines(found)) {
    const isWhole = foldText(action) === foldText(MERGE_ACTIONS.whole);
    if (!isWhole && foldText(action) !== foldText(MERGE_ACTIONS.partial)) continue;
    logged.set(digest, { when, isWhole: isWhole || logged.get(digest)?.isWhole === true });
  }
  return logged;
}

function listPercents(draft: Draft, scope: ScopeId): readonly string[] {
  return tellRows(draft.get(criteriaBlock(scope))).flatMap(({ tell, term }) => {
    const kind = RULE_KINDS.find((one) => one === term('rule'));
    const code = (tell('code') ?? '').normalize('NFC').trim();
    return isPercentUnit(tell('unit'), kind) ? [keyOf(scope, resultColumn(code))] : [];
  });
}

function listFormulas({ sheets }: WorkbookContents): ReadonlySet<string> {
  const formulas = new Set<string>();
  for (const [sheet, content] of sheets) {
    for (const { row, column, formula } of content?.cells ?? []) {
      if (formula !== null) formulas.add(JSON.stringify([sheet, row, column]));
    }
  }
  return formulas;
}
