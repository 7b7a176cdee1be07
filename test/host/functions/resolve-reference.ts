import { makeArea } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { Range } from '../model/workbook';

const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/su;
const PARTS = /\[((?:[^\]']|'.)*)\](:?)|([^[\],:]+)/gs;

/** What a reference of a formula points at: cells, `A1#`, a name, a table or parts of it. */
export function resolveReference(text: string, home: Sheet): Range | null {
  if (text.endsWith('#')) return resolveSpill(text.slice(0, -1), home);
  const { workbook } = home;
  const plain = workbook.findRange(text, home);
  if (plain !== null) return plain;
  const match = STRUCTURED.exec(text);
  if (match === null) return null;
  const [, name = '', inside] = match;
  const found = workbook.findTable(name);
  if (found !== null) {
    const area = resolvePart(found.table, inside ?? '#Data');
    return area === null ? null : new Range(found.sheet, area);
  }
  const defined = workbook.findName(name, home) ?? workbook.findName(name);
  return defined === null || inside !== undefined
    ? null
    : workbook.findRange(defined.formula, home);
}

function resolveSpill(text: string, home: Sheet): Range | null {
  const anchor = home.workbook.findRange(text, home);
  if (anchor === null) return null;
  const { sheet, area } = anchor;
  const spill = sheet.spills.find((one) => one.row === area.top && one.column === area.left);
  return new Range(sheet, spill?.area ?? makeArea(area.top, area.left, 1, 1));
}

/** "#All", "Cột", "[#All],[Cột]", "[Cột 1]:[Cột 2]". */
function resolvePart(table: Table, inside: string): Area | null {
  const rows: Area[] = [];
  const columns: number[] = [];
  for (const part of inside.startsWith('[') ? listParts(inside) : [inside]) {
    if (part.startsWith('#')) {
      const area = resolveRows(table, part);
      if (area === null) return null;
      rows.push(area);
      continue;
    }
    const column = table.findColumn(part.replace(/'(.)/g, '$1'));
    if (column === null) return null;
    columns.push(table.area.left + table.columns.indexOf(column));
  }
  const body = rows.length === 0 ? [table.body] : rows;
  return {
    top: Math.min(...body.map(({ top }) => top)),
    bottom: Math.max(...body.map(({ bottom }) => bottom)),
    left: columns.length === 0 ? table.area.left : Math.min(...columns),
    right: columns.length === 0 ? table.area.right : Math.max(...columns),
  };
}

function listParts(inside: string): string[] {
  return [...inside.matchAll(PARTS)].map(([, bracketed, , bare = '']) => bracketed ?? bare.trim());
}

function resolveRows(table: Table, part: string): Area | null {
  switch (part.toLowerCase()) {
    case '#all':
      return table.area;
    case '#data':
      return table.body;
    case '#headers':
      return table.headings;
    case '#totals':
      return table.totals;
    default:
      return null;
  }
}
