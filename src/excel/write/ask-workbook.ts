import type { WorkbookFault } from '../../application/workbook-port';
import { parseQualifiedArea } from '../../workbook/address';
import { foldSheetName } from '../../workbook/content/sheet-name';
import type { Area } from '../../workbook/found-workbook';
import type { WritePlan } from '../../workbook/write-plan';
import { areaOfRange } from '../range-area';
import { isRemnant } from '../staging-name';

/** A sheet that is about to be overwritten. */
export type OldSheet = {
  /** From its first cell to the last that is used; null where none is. */
  readonly used: Area | null;
  readonly tables: readonly string[];
};

export type Surroundings = {
  readonly faults: readonly WorkbookFault[];
  /** Sheets that an earlier write did not finish, and names of their cells. */
  readonly remnants: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** The position of the first added sheet once the remnants are gone; null behind all others. */
  readonly place: number | null;
  /** Names of tables and cells that others have, in small letters. */
  readonly taken: ReadonlySet<string>;
  /** By the name in the plan. */
  readonly replaced: ReadonlyMap<string, OldSheet>;
};

type SheetsOfPlan = Pick<WritePlan, 'add' | 'addBefore' | 'replace'>;

/** Asks what the sheets of a plan will meet; the answer may be called after the next sync. */
export function askWorkbook(context: Excel.RequestContext, plan: SheetsOfPlan): () => Surroundings {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const old = plan.replace.map(({ name }) => askOldSheet(worksheets, name));
  return () => {
    const sheets = worksheets.items.map(({ name }) => name);
    const leaving = new Set([...sheets.filter(isRemnant), ...plan.replace.map(nameOf)]);
    const namesOfRemnants = names.items
      .filter(({ formula }) => isOnRemnant(formula))
      .map(({ name }) => name);
    const others = [
      ...tables.items.filter(({ worksheet }) => !leaving.has(worksheet.name)).map(nameOf),
      ...names.items.map(nameOf).filter((name) => !namesOfRemnants.includes(name)),
    ];
    return {
      faults: [
        ...refuseWorkbook(workbook, plan),
        ...refuseNames(sheets, plan),
        ...old.flatMap(refuseSheet),
      ],
      remnants: { sheets: sheets.filter(isRemnant), names: namesOfRemnants },
      place: findPlace(sheets, plan.addBefore),
      taken: new Set(others.map((name) => name.toLowerCase())),
      replaced: new Map(
        old.map(({ name, used }) => [
          name,
          {
            used: used.isNullObject ? null : areaOfRange(used),
            tables: tables.items.filter(({ worksheet }) => worksheet.name === name).map(nameOf),
          },
        ]),
      ),
    };
  };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

type AskedSheet = {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
};

function askOldSheet(worksheets: Excel.WorksheetCollection, name: string): AskedSheet {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, sheet, used };
}

function refuseSheet({ name, sheet }: AskedSheet): readonly WorkbookFault[] {
  if (sheet.isNullObject) return [{ code: 'excel-item-gone' }];
  return sheet.protection.protected ? [{ code: 'cell-locked', sheet: name, cell: 'A1' }] : [];
}

function refuseWorkbook(
  { readOnly, protection }: Excel.Workbook,
  { add, replace }: SheetsOfPlan,
): readonly WorkbookFault[] {
  if (readOnly) return [{ code: 'excel-read-only' }];
  const makesSheets = add.length + replace.length > 0;
  return protection.protected && makesSheets ? [{ code: 'structure-protected' }] : [];
}

function refuseNames(sheets: readonly string[], { add }: SheetsOfPlan): readonly WorkbookFault[] {
  const present = new Set(sheets.map(foldSheetName));
  return add.some(({ name }) => present.has(foldSheetName(name)))
    ? [{ code: 'excel-name-taken' }]
    : [];
}

function isOnRemnant(formula: unknown): boolean {
  const named = typeof formula === 'string' ? parseQualifiedArea(formula.replace(/^=/, '')) : null;
  return named !== null && isRemnant(named.sheet);
}

function findPlace(sheets: readonly string[], before: string | null): number | null {
  const place = sheets.filter((name) => !isRemnant(name)).indexOf(before ?? '');
  return place === -1 ? null : place;
}
