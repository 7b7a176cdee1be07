import type { Attachment, Sheet } from '../model/sheet';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';

/** Attachments of one kind: to be counted and listed by what they are called, and no more. */
type Kind = { readonly collection: Members<Sheet>; readonly item: Members<Attachment> };

export const charts = makeKind('Chart', 'Name', (sheet) => sheet.charts);
export const shapes = makeKind('Shape', 'Name', (sheet) => sheet.shapes);
export const pivotTables = makeKind('PivotTable', 'Name', (sheet) => sheet.pivotTables);
export const comments = makeKind('Comment', 'Content', (sheet) => sheet.comments);

function makeKind(
  type: string,
  label: 'Name' | 'Content',
  list: (sheet: Sheet) => readonly Attachment[],
): Kind {
  const item: Members<Attachment> = {
    type,
    id: ({ id }) => ({ Id: id }),
    get: { Id: ({ id }) => id, [label]: (one) => one.label },
  };
  const collection: Members<Sheet> = {
    type: `${type}Collection`,
    items: (sheet) => list(sheet).map((one) => HostObject.of(item, one)),
    item: (sheet, key) => {
      const found = list(sheet).find((one) => one.id === key || one.label === key);
      return found === undefined ? null : HostObject.of(item, found);
    },
    ask: { GetCount: (sheet) => list(sheet).length },
  };
  return { collection, item };
}
