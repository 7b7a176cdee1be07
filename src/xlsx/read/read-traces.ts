import type { TracePlace, WorkbookTraces } from '../../workbook/copies/workbook-traces';
import { resolveTarget } from '../package/relationships';
import { TagReader } from '../package/tag-reader';
import { ZipPackage } from '../package/zip-package';
import { findWorkbookPart, PartReader } from './open-package';
import { readFileProperties } from './read-file-properties';
import { readWorkbookPart } from './read-workbook-part';
import { ignoreBreaks, walkPart } from './walk-part';

/** Parts by what they give away; a part of another kind is told of by no count. */
const PARTS = {
  externalLinks: /^xl\/externallinks\/[^/]+\.xml$/u,
  addinParts: /^(?:xl\/webextensions\/[^/]+\.xml|customui\/[^/]+\.xml|customxml\/item\d+\.xml)$/u,
  macros: /(?:^|\/)(?:vbaproject\.bin|macrosheets\/[^/]+\.xml)$/u,
  pivotCaches: /^xl\/pivotcache\/pivotcachedefinition[^/]*\.xml$/u,
  pictures: /^xl\/(?:media|charts|embeddings|activex|ctrlprops|diagrams)\/[^/]+$/u,
} as const;

/**
 * What a file holds besides the cells that are read. For a file that has been read before; a part
 * that is broken, and that nothing else depends on, tells what stands before the break.
 */
export async function readTraces(bytes: Uint8Array): Promise<WorkbookTraces> {
  const zip = await ZipPackage.open(bytes);
  const parts = new PartReader(zip);
  const path = await findWorkbookPart(zip, parts);
  const xml = await parts.readXml(path);
  const related = await parts.readRelationships(path);
  const names = readWorkbookPart(xml).names;
  const comments: TracePlace[] = [];
  const addinFormulas: TracePlace[] = [];
  const hiddenSheets: string[] = [];
  for (const { name, relationship, isHidden } of listSheets(xml)) {
    if (isHidden) hiddenSheets.push(name);
    const found = related.find(({ id }) => id === relationship);
    if (found?.type !== 'worksheet') continue;
    const sheetPart = resolveTarget(path, found.target);
    const place = (cell: string): TracePlace => ({ sheet: name, cell });
    addinFormulas.push(...listAddinCells(await parts.readXml(sheetPart)).map(place));
    comments.push(...(await listComments(parts, sheetPart)).map(place));
  }
  const said = await readFileProperties(zip);
  const listed = zip.listParts();
  const count = (kind: RegExp): number => listed.filter((name) => kind.test(name)).length;
  return {
    author: said.creator ?? null,
    lastEditor: said.lastModifiedBy ?? null,
    company: said.Company ?? said.Manager ?? null,
    hiddenSheets,
    comments,
    addinFormulas,
    definedNames: names.map(({ name }) => name),
    brokenNames: names
      .filter(({ reference }) => reference.includes('#REF!'))
      .map(({ name }) => name),
    externalLinks: count(PARTS.externalLinks),
    addinParts: count(PARTS.addinParts),
    macros: count(PARTS.macros),
    pivotCaches: count(PARTS.pivotCaches),
    pictures: count(PARTS.pictures),
    customProperties: said.custom,
  };
}

type ListedSheet = {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
};

function listSheets(xml: string): readonly ListedSheet[] {
  const sheets: ListedSheet[] = [];
  const tags = new TagReader(xml);
  while (tags.next()) {
    if (tags.kind === 'close' || tags.level !== 3 || !tags.is('sheet')) continue;
    const state = tags.attribute('state') ?? 'visible';
    sheets.push({
      name: tags.attribute('name') ?? '',
      relationship: tags.attribute('id') ?? '',
      isHidden: state !== 'visible',
    });
  }
  return sheets;
}

/** Cells whose formulas call functions of an add-in: ours, or anybody's. */
const ADDIN_CALL = /_xldudf|TDKT\./iu;

function listAddinCells(xml: string): readonly string[] {
  if (!ADDIN_CALL.test(xml)) return [];
  const cells: string[] = [];
  const tags = new TagReader(xml);
  let cell = '';
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.is('c')) cell = tags.attribute('r') ?? '';
    else if (tags.is('f') && ADDIN_CALL.test(tags.readText())) cells.push(cell);
  }
  return cells;
}

/** Cells with notes; a threaded comment leaves a note for old programs in the same cell. */
async function listComments(parts: PartReader, sheet: string): Promise<readonly string[]> {
  const cells = new Set<string>();
  await ignoreBreaks(async () => {
    for (const { type, target } of await parts.readRelationships(sheet)) {
      if (type !== 'comments' && type !== 'threadedComment') continue;
      await walkPart(parts, resolveTarget(sheet, target), (tags) => {
        const isComment = tags.is('comment') || tags.is('threadedComment');
        if (isComment) cells.add(tags.attribute('ref') ?? '');
      });
    }
  });
  return [...cells];
}
