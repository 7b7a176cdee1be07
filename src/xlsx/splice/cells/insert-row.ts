import { TagReader } from '../../package/tag-reader';
import type { TextEdit } from '../text-edits';
import { listAttributes } from './list-attributes';

/** What says that a table holds nothing but one blank row, shown to be filled. */
const OF_INSERT_ROW = ['insertRow', 'insertRowShift'];

export function hasInsertRow(tableXml: string): boolean {
  const tags = new TagReader(tableXml);
  tags.next();
  return tags.isOn('insertRow');
}

/** Edits that make the blank row one like any other. */
export function dropInsertRow(tableXml: string): TextEdit[] {
  return listAttributes(tableXml)
    .filter(({ name }) => OF_INSERT_ROW.includes(name))
    .map(({ start, end }) => ({ start, end, text: '' }));
}
