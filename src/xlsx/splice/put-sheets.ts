import { pauseUnlessStopped } from '../../application/run-in-slices';
import type { WritePace } from '../../application/workbook-port';
import type { WritePlan } from '../../workbook/write-plan';
import type { SheetAdoption } from './adopt-sheet';
import type { NewPart } from './content-types';
import { shiftPlace } from './edit-workbook';
import type { NewName, NewSheet, SheetOrder } from './edit-workbook';
import { findWorksheet } from './host-workbook';
import type { HostWorkbook } from './host-workbook';
import { makeDonor } from './make-donor';
import type { DonorSheet } from './make-donor';
import { TakenNames } from './taken-names';
import { clearSheet, placeSheet } from './place-sheet';
import type { RelationshipEdit } from './relationship-edits';
import { shiftDates } from './shift-dates';
import { StyleAdoption } from './styles/adopt-styles';
import { measureDigit } from './styles/normal-style';
import { openStyles } from './styles/open-styles';
import type { StyleSheet } from './styles/style-sheet';

/** What the workbook's own part is to be told of sheets put into the package. */
export type SheetsPut = SheetOrder & {
  readonly names: readonly NewName[];
  /** Sheets replaced, by their place before the splice. */
  readonly renewed: ReadonlySet<number>;
  readonly newParts: readonly NewPart[];
  readonly goneParts: readonly string[];
  /** Excel opens no workbook with more cell styles than it can number. */
  readonly hasTooManyStyles: boolean;
};

/** Excel's limit for the cell styles of a workbook. */
const MOST_CELL_STYLES = 65_490;

/** Puts new sheets and replaced ones into the package, with their tables and looks. */
export async function putSheets(
  host: HostWorkbook,
  plan: WritePlan,
  relationships: RelationshipEdit,
  { onProgress, signal }: WritePace,
): Promise<SheetsPut> {
  const before = host.sheets.findIndex(({ name }) => name === plan.addBefore);
  const place = before === -1 ? host.sheets.length : before;
  if (plan.add.length + plan.replace.length === 0) {
    const nothing = { add: [], names: [], newParts: [], goneParts: [] };
    return { ...nothing, place, renewed: new Set(), hasTooManyStyles: false };
  }
  const replaced = plan.replace.map(({ name }) => findWorksheet(host, name));
  const goneParts: string[] = [];
  for (const { part } of replaced) goneParts.push(...(await clearSheet(host.edit, part)));
  const taken = await TakenNames.read(host, new Set(goneParts));
  const plans = [...plan.replace, ...plan.add];
  const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  onProgress?.({ done, total });
  await pauseUnlessStopped(signal);
  const donor = await makeDonor(host.workbook.isFrom1904 ? plans.map(shiftDates) : plans);
  const styles = await openStyles(host);
  const adoption = adoptFrom(donor.styles, styles.sheet);

  const newParts: NewPart[] = [];
  const names: NewName[] = [];
  const add: NewSheet[] = [];
  const sheetIds = new Set(host.sheets.map((sheet) => sheet.sheetId));
  for (const [index, sheet] of donor.sheets.entries()) {
    await pauseUnlessStopped(signal);
    const old = replaced[index];
    const part = old?.part ?? host.edit.freeName('xl/worksheets/sheet');
    newParts.push(...placeSheet(host.edit, part, sheet, adoption, taken));
    done += sheet.plan.rows.length;
    onProgress?.({ done, total });
    if (old !== undefined) {
      names.push(...nameSheet(sheet, shiftPlace(old.place, { add: plan.add, place })));
      continue;
    }
    newParts.push({ name: part, kind: 'sheet' });
    names.push(...nameSheet(sheet, place + add.length));
    names.push(...sheet.names.map((one) => ({ ...one, name: taken.take(one.name), sheet: null })));
    const sheetId = takeSheetId(sheetIds);
    const relationshipId = relationships.add('worksheet', part);
    add.push({ name: sheet.plan.name, sheetId, relationshipId });
  }
  const stylesPart = styles.part ?? addStyles(host, relationships, newParts);
  host.edit.setText(stylesPart, styles.sheet.toXml());
  return {
    add,
    place,
    names,
    renewed: new Set(replaced.map((one) => one.place)),
    newParts,
    goneParts,
    hasTooManyStyles: styles.sheet.entries('cellXfs').length > MOST_CELL_STYLES,
  };
}

const LAST_SHEET_ID = 65_534;

/** The next one, as Excel gives them; where there is none, the least that nobody has. */
function takeSheetId(taken: Set<number>): number {
  let number = Math.max(...taken) + 1;
  for (number = number > LAST_SHEET_ID ? 1 : number; taken.has(number); number += 1);
  taken.add(number);
  return number;
}

function nameSheet({ printNames }: DonorSheet, sheet: number): NewName[] {
  return printNames.map(({ name, formula }) => ({ name, formula, sheet }));
}

/** Gives a workbook without styles a part for them. */
function addStyles(
  host: HostWorkbook,
  relationships: RelationshipEdit,
  newParts: NewPart[],
): string {
  const part = host.edit.freeName('xl/styles', 0);
  relationships.add('styles', part);
  newParts.push({ name: part, kind: 'styles' });
  return part;
}

function adoptFrom(donor: StyleSheet, host: StyleSheet): SheetAdoption {
  const styles = new StyleAdoption(host, donor);
  const scale = measureDigit(donor) / measureDigit(host);
  return {
    adoptStyle: (style) => styles.adopt(style),
    // To a 256th of a digit, as Excel stores widths.
    convertWidth: (width) => Math.min(255, Math.round(width * scale * 256) / 256),
  };
}
