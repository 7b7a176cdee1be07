import { TagReader } from '../package/tag-reader';
import { readRichText } from './read-rich-text';

/** The texts that cells name by their place in this list. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const tags = new TagReader(xml);
  tags.next();
  while (tags.next()) {
    if (tags.kind !== 'close' && tags.is('si')) strings.push(readRichText(tags));
  }
  return strings;
}
