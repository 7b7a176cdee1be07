import { writeXlsx } from 'hucre/xlsx';
import { fixedAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { readRelationships, relationshipsOf, resolveTarget } from '../package/relationships';
import { decodePart } from '../package/xml-text';
import { ZipPackage } from '../package/zip-package';
import { drawPrintNames } from '../write/draw-print';
import { drawSheet } from '../write/draw-sheet';
import { DEFAULT_FONT } from '../write/translate-style';
import { StyleSheet } from './styles/style-sheet';

export type DonorTable = { readonly relationshipId: string; readonly xml: string };

export type DonorSheet = {
  readonly plan: SheetPlan;
  readonly xml: string;
  readonly tables: readonly DonorTable[];
  /** Names of this sheet alone: what is printed, what is repeated. */
  readonly printNames: readonly { readonly name: string; readonly formula: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
};

export type Donor = { readonly sheets: readonly DonorSheet[]; readonly styles: StyleSheet };

/** A workbook of our sheets alone, made by the library, from which the parts are taken. */
export async function makeDonor(plans: readonly SheetPlan[]): Promise<Donor> {
  const bytes = await writeXlsx({
    sheets: plans.map(drawSheet),
    // The host's shared strings stay as they are.
    stringMode: 'inline',
    defaultFont: DEFAULT_FONT,
  });
  const zip = await ZipPackage.open(bytes);
  const sheets: DonorSheet[] = [];
  for (const [index, plan] of plans.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    sheets.push({
      plan,
      xml: await readDonorPart(zip, part),
      tables: await readDonorTables(zip, part),
      printNames: drawPrintNames(plan).map(({ name, range }) => ({ name, formula: range })),
      names: plan.names.map(({ name, area }) => ({
        name,
        formula: fixedAddress(plan.name, area),
      })),
    });
  }
  return { sheets, styles: new StyleSheet(await readDonorPart(zip, 'xl/styles.xml')) };
}

async function readDonorTables(zip: ZipPackage, sheet: string): Promise<readonly DonorTable[]> {
  const part = await zip.readPart(relationshipsOf(sheet));
  if (part === null) return [];
  const tables: DonorTable[] = [];
  for (const { id, type, target } of readRelationships(decodePart(part))) {
    if (type !== 'table') throw new Error(`a planned sheet with a ${type}`);
    tables.push({
      relationshipId: id,
      xml: await readDonorPart(zip, resolveTarget(sheet, target)),
    });
  }
  return tables;
}

async function readDonorPart(zip: ZipPackage, name: string): Promise<string> {
  const part = await zip.readPart(name);
  if (part === null) throw new Error(`the donor has no part ${name}`);
  return decodePart(part);
}
