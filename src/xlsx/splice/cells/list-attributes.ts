import type { Span } from '../../package/outline';
import { TagReader } from '../../package/tag-reader';

/** An attribute with the space before it; its name with its prefix. */
export type WrittenAttribute = Span & { readonly name: string };

/** The attributes of the tag that the text begins with. */
export function listAttributes(text: string): WrittenAttribute[] {
  const tags = new TagReader(text);
  tags.next();
  const attributes: WrittenAttribute[] = [];
  let start = tags.nameEnd;
  while (tags.nextAttribute()) {
    const end = tags.valueEnd + 1;
    const name = text.slice(start, text.indexOf('=', start)).trim();
    attributes.push({ name, start, end });
    start = end;
  }
  return attributes;
}
