import { digestContent, digestPlan } from '../../../src/workbook/content/digest-content';
import type { SheetContent } from '../../../src/workbook/content/sheet-content';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { readSheetContents } from '../../../src/xlsx/read/read-contents';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { makeBook } from '../../xlsx/make-plan';
import { MARKED_SHEET } from './marked-sheet';

export async function readContent(
  bytes: Uint8Array,
  name = MARKED_SHEET.name,
): Promise<SheetContent> {
  const { sheets } = await readSheetContents(bytes, (sheet) => sheet === name);
  const content = sheets.get(name);
  if (content === undefined || content === null) throw new Error(`no sheet ${name}`);
  return content;
}

export async function digestWritten(plan: SheetPlan): Promise<string> {
  return digestContent(await readContent(await writeXlsxWorkbook(makeBook(plan)), plan.name));
}

export const DIGEST = digestPlan(MARKED_SHEET);
