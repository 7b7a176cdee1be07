import { OFFICE_RELATIONSHIPS } from '../package/namespaces';
import { findChild, findChildren, readAttribute, readInnerText } from '../package/outline';
import type { XmlElement } from '../package/outline';
import { escapeXml } from '../package/xml-text';
import { appendInside, applyEdits, removeElement, setAttribute } from './text-edits';
import type { TextEdit } from './text-edits';
import { findSheetList } from './workbook-outline';
import type { WorkbookOutline } from './workbook-outline';

export type NewSheet = {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
};

/** A name for an area; `sheet` is the place of the one sheet it belongs to, null for all. */
export type NewName = {
  readonly name: string;
  readonly sheet: number | null;
  readonly formula: string;
};

export type SheetOrder = {
  readonly add: readonly NewSheet[];
  /** The place among the sheets that the first new one takes. */
  readonly place: number;
};

export type WorkbookEdit = SheetOrder & {
  /** Sheets, by their place before the change, whose print areas and titles are taken out. */
  readonly renewed: ReadonlySet<number>;
  /** Sheets by their place after the change. */
  readonly names: readonly NewName[];
  /** What a name's formula is to read; null when it stays. */
  readonly rewordName: (formula: string) => string | null;
  /** Cached values were dropped: Excel is to calculate when it opens the file. */
  readonly recalculate: boolean;
};

/** The workbook's part with sheets listed, names added, and all that counts sheets kept right. */
export function editWorkbook({ xml, root }: WorkbookOutline, edit: WorkbookEdit): string {
  return applyEdits(xml, [
    ...moveTabs(root, edit),
    ...listSheets(xml, root, edit),
    ...editNames(xml, root, edit),
    ...(edit.recalculate ? demandCalculation(root) : []),
  ]);
}

/** Where a sheet stands once the new ones are there. */
export function shiftPlace(
  sheet: number,
  { add, place }: { readonly add: readonly unknown[]; readonly place: number },
): number {
  return sheet < place ? sheet : sheet + add.length;
}

function moveTabs(root: XmlElement, edit: WorkbookEdit): TextEdit[] {
  const views = findChild(root, 'bookViews')?.children ?? [];
  return views.flatMap((view) => {
    // Left out, the tab shown is the first sheet.
    const shown = Number(readAttribute(view, 'activeTab') ?? 0);
    const moved = shiftPlace(shown, edit);
    const active = moved === shown ? [] : [setAttribute(view, 'activeTab', String(moved))];
    return [...active, ...renumber(view, 'firstSheet', edit)];
  });
}

function renumber(element: XmlElement, name: string, edit: WorkbookEdit): TextEdit[] {
  const found = element.attributes.get(name);
  if (found === undefined) return [];
  const { start, end, value } = found;
  const moved = shiftPlace(Number(value), edit);
  return moved === Number(value) ? [] : [{ start, end, text: String(moved) }];
}

function listSheets(xml: string, root: XmlElement, { add, place }: WorkbookEdit): TextEdit[] {
  const list = findSheetList(root);
  const next = findChildren(list, 'sheet')[place];
  const start = next?.start ?? list.inner.end;
  // Many writers declare the prefix where it is used; at the root it holds for all.
  const opening = xml.slice(root.start, root.inner.start);
  const declared = opening.includes(`xmlns:r="${OFFICE_RELATIONSHIPS}"`);
  const declaration = declared ? '' : ` xmlns:r="${OFFICE_RELATIONSHIPS}"`;
  const text = add
    .map(
      ({ name, sheetId, relationshipId }) =>
        `<${list.prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${relationshipId}"/>`,
    )
    .join('');
  return text === '' ? [] : [{ start, end: start, text }];
}

function editNames(xml: string, root: XmlElement, edit: WorkbookEdit): TextEdit[] {
  const list = findChild(root, 'definedNames');
  const edits: TextEdit[] = [];
  for (const element of list?.children ?? []) {
    const scope = readAttribute(element, 'localSheetId');
    const isPrintName = (readAttribute(element, 'name') ?? '').startsWith('_xlnm.');
    if (scope !== null && isPrintName && edit.renewed.has(Number(scope))) {
      edits.push(removeElement(element));
      continue;
    }
    edits.push(...renumber(element, 'localSheetId', edit));
    const reworded = edit.rewordName(readInnerText(xml, element));
    if (reworded !== null) edits.push({ ...element.inner, text: escapeXml(reworded) });
  }
  return [...edits, ...addNames(root, list, edit)];
}

function addNames(root: XmlElement, list: XmlElement | null, { names }: WorkbookEdit): TextEdit[] {
  if (names.length === 0) return [];
  const { prefix } = root;
  const text = names
    .map(({ name, sheet, formula }) => {
      const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
      return `<${prefix}definedName name="${name}"${scope}>${escapeXml(formula)}</${prefix}definedName>`;
    })
    .join('');
  if (list !== null) return appendInside(list, text);
  const place = placeNames(root);
  const whole = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  return [{ start: place, end: place, text: whole }];
}

/** Directly behind the last of what must stand before the names. */
function placeNames(root: XmlElement): number {
  const before = ['sheets', 'functionGroups', 'externalReferences'];
  const last = root.children.filter(({ name }) => before.includes(name)).at(-1);
  if (last === undefined) throw new Error('a workbook without a list of sheets');
  return last.end;
}

function demandCalculation(root: XmlElement): TextEdit[] {
  const settings = findChild(root, 'calcPr');
  if (settings !== null) return [setAttribute(settings, 'fullCalcOnLoad', '1')];
  const place = findChild(root, 'definedNames')?.end ?? placeNames(root);
  return [{ start: place, end: place, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
}
