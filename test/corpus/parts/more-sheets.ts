import { DOCUMENT, SPREADSHEET_TYPE } from '../package-draft';
import type { PackageDraft } from '../package-draft';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';

export type MoreSheet = {
  /** As it stands in the part: with its quotes and ampersands escaped. */
  readonly name: string;
  readonly sheetId: number;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in <sheetData>. */
  readonly rows?: string;
};

/** One more worksheet behind the others; returns its part. */
export function addSheet(
  draft: PackageDraft,
  { name, sheetId, state, rows = '' }: MoreSheet,
): string {
  const part = `xl/worksheets/sheet${sheetId}.xml`;
  draft.addPart(
    part,
    `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetData>${rows}</sheetData></worksheet>`,
    `${SPREADSHEET_TYPE}.worksheet+xml`,
  );
  const id = draft.relate(WORKBOOK, 'worksheet', `worksheets/sheet${sheetId}.xml`);
  const hidden = state === undefined ? '' : ` state="${state}"`;
  const tab = `<sheet name="${name}" sheetId="${sheetId}"${hidden} r:id="${id}"/>`;
  draft.edit(WORKBOOK, '</sheets>', `${tab}</sheets>`);
  return part;
}

export function defineNames(draft: PackageDraft, names: readonly string[]): void {
  draft.insert(WORKBOOK, 'definedNames', `<definedNames>${names.join('')}</definedNames>`);
}
