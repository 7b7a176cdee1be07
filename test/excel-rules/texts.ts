import { childOf, childrenOf } from './read-xml';
import type { XmlElement } from './read-xml';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's own escapes taken back: "_x000a_" is a line feed. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPE, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of `<si>` or `<is>`, without its reading aid. */
export function readStringItem(item: XmlElement): string {
  const runs = childrenOf(item, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return unescapeText((childOf(item, 't')?.text ?? '') + runs.join(''));
}
