import { findChild, findChildren, readAttribute, readInnerText } from '../package/outline';
import type { DefinedName } from '../../workbook/formulas/formula-book';
import { dropCachedValues } from './cells/drop-cached-values';
import { findStaleFormulas } from './cells/find-stale-formulas';
import type { ChangedArea } from './cells/find-stale-formulas';
import { readTable } from '../read/read-table';
import type { HostWorkbook } from './host-workbook';
import { applyEdits } from './text-edits';

/**
 * Drops the cached values of the user's formulas that read what was changed, so that no reader
 * takes an old number for a new one. True when Excel is to calculate on opening the file.
 */
export async function dropStaleValues(
  host: HostWorkbook,
  changed: readonly ChangedArea[],
  /** Sheets of ours, freshly made: their values are right. */
  fresh: ReadonlySet<string>,
  unclear: 'stale' | 'untouched',
): Promise<boolean> {
  if (changed.length === 0) return false;
  const { edit, sheets, tables } = host;
  const texts = await Promise.all(
    sheets.map(async ({ name, part }) => ({
      name,
      xml: part === null || fresh.has(name) ? null : await edit.needText(part),
    })),
  );
  const shapes = tables.map(async ({ sheet, part }) => {
    const xml = await edit.readText(part);
    return xml === null ? [] : [{ ...readTable(xml), sheet }];
  });
  const book = {
    sheets: texts,
    tables: (await Promise.all(shapes)).flat(),
    names: readNames(host),
    iterates: iterates(host),
  };
  const { areas: stale, mustCalculate } = findStaleFormulas(book, changed, unclear);
  for (const [sheet, areas] of stale) {
    const index = sheets.findIndex(({ name }) => name === sheet);
    const [part, xml] = [sheets[index]?.part ?? null, texts[index]?.xml ?? null];
    if (part === null || xml === null) throw new Error(`stale formulas on ${sheet}`);
    edit.setText(part, applyEdits(xml, dropCachedValues(xml, areas)));
  }
  return mustCalculate;
}

function iterates({ workbook }: HostWorkbook): boolean {
  const settings = findChild(workbook.root, 'calcPr');
  const value = settings && readAttribute(settings, 'iterate');
  return value === '1' || value === 'true';
}

function readNames({ workbook, sheets }: HostWorkbook): readonly DefinedName[] {
  const list = findChild(workbook.root, 'definedNames');
  return (list === null ? [] : findChildren(list, 'definedName')).map((element) => {
    const scope = readAttribute(element, 'localSheetId');
    return {
      name: readAttribute(element, 'name') ?? '',
      scope: scope === null ? null : (sheets[Number(scope)]?.name ?? null),
      formula: readInnerText(workbook.xml, element),
    };
  });
}
