import { BLANK } from '../../domain/draft';
import type { Draft, Found } from '../../domain/draft';
import type { BookCell } from '../../domain/merging/cell-key';
import { isPercentUnit } from '../../domain/percent-unit';
import {
  criteriaBlock,
  evidenceColumn,
  lastRankColumn,
  nomineesBlock,
  resultColumn,
} from '../../domain/place';
import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { tellRows } from '../../domain/retelling/tell-cell';
import { RULE_KINDS } from '../../domain/rules/rule';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { findResultFault } from '../../domain/validation/find-result-fault';
import { readCriteria } from '../../domain/validation/read-criteria';
import { readSettings } from '../../domain/validation/read-settings';
import type { FormPlace } from '../../text/problems/form-places';
import { cellAddress } from '../../workbook/address';
import { indexFormulas } from '../../workbook/content/index-formulas';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { FoundCell, FoundWorkbook } from '../../workbook/found-workbook';
import type { Reading } from '../../workbook/reading/read-workbook';
import { MergedForms } from './merged-forms';

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

/** Where a person finds the cell: its row as the sheet numbers it, from 1, and its address ("G5"). */
export function placeOfCell({ sheet, row, column }: MasterCell): FormPlace {
  return { sheet, row: row + 1, cell: cellAddress(row, column) };
}

/** Whoever has a code in the workbook; with a code that comes twice nobody knows who is meant. */
export type MasterNominee = { readonly row: number; readonly name: string } | 'doubled';

/** Sổ gốc: the workbook that forms are merged into, as it was read. */
export class Master {
  /** The forms that were merged into it before, by its log. */
  readonly merged: MergedForms;
  private readonly nominees: ReadonlyMap<string, MasterNominee>;
  private readonly percents: ReadonlySet<string>;
  private readonly judges: ReadonlyMap<string, JudgeResult>;
  private readonly formulaOf: ReturnType<typeof indexFormulas>;

  constructor(
    readonly found: FoundWorkbook,
    readonly reading: Reading,
    readonly contents: WorkbookContents,
  ) {
    this.merged = new MergedForms(found);
    this.nominees = indexNominees(reading.draft);
    this.percents = new Set(SCOPES.flatMap((scope) => listPercents(reading.draft, scope)));
    this.judges = new Map(SCOPES.flatMap((scope) => listJudges(reading.draft, scope)));
    this.formulaOf = indexFormulas(contents);
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

  /** What check would find wrong with a value of the column; null as well where its criterion is. */
  judge({ scope, column }: BookCell, found: Found): ProblemDetail | null {
    return this.judges.get(keyOf(scope, column))?.(found) ?? null;
  }

  holdsFormula({ sheet, row, column }: MasterCell): boolean {
    return this.formulaOf(sheet, row, column) !== null;
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

function listPercents(draft: Draft, scope: ScopeId): readonly string[] {
  return tellRows(draft.get(criteriaBlock(scope))).flatMap(({ tell, term }) => {
    const kind = RULE_KINDS.find((one) => one === term('rule'));
    const code = (tell('code') ?? '').normalize('NFC').trim();
    return isPercentUnit(tell('unit'), kind) ? [keyOf(scope, resultColumn(code))] : [];
  });
}

type JudgeResult = (found: Found) => ProblemDetail | null;

function listJudges(draft: Draft, scope: ScopeId): readonly (readonly [string, JudgeResult])[] {
  const reading = readSettings(draft, scope, []);
  const { leaves } = readCriteria(draft, scope, reading, []).tree;
  return leaves.flatMap((leaf) =>
    [resultColumn, lastRankColumn, evidenceColumn].map((columnOf) => {
      const column = columnOf(leaf.code);
      const judge: JudgeResult = (found) => findResultFault(leaf, column, found, reading.settings);
      return [keyOf(scope, column), judge] as const;
    }),
  );
}
