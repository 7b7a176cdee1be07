import { UnreadableError } from './unreadable';
import { broken, find, findNameEnd, isSpace } from './xml-rules';

const QUESTION = 63;

export const CDATA = '<![CDATA[';
const COMMENT = '<!--';
const INSTRUCTION = '<?';
const MARKUP = [
  [COMMENT, '-->'],
  [CDATA, ']]>'],
  [INSTRUCTION, '?>'],
] as const;

/**
 * Returns the end of the comment, section or instruction that begins at that place, `depth` elements
 * deep. Document types are refused: they declare entities, and no workbook has one.
 */
export function skipMarkup(xml: string, at: number, depth: number): number {
  if (xml.startsWith('<!DOCTYPE', at)) throw new UnreadableError('document-type');
  const [opening, closing] = MARKUP.find(([start]) => xml.startsWith(start, at)) ?? [];
  if (opening === undefined || closing === undefined) throw broken();
  const inside = at + opening.length;
  const end = find(xml, closing, inside);
  if (end === xml.length) throw broken();
  if (opening === COMMENT && find(xml, '--', inside) < end) throw broken();
  if (opening === CDATA && depth === 0) throw broken();
  if (opening === INSTRUCTION) checkInstruction(xml, at);
  return end + closing.length;
}

/** It begins with a name; "xml" is the declaration's, which stands before all else. */
function checkInstruction(xml: string, at: number): void {
  const from = at + INSTRUCTION.length;
  const end = findNameEnd(xml, from);
  const next = xml.charCodeAt(end);
  if (next !== QUESTION && !isSpace(next)) throw broken();
  if (at > 0 && xml.slice(from, end).toLowerCase() === 'xml') throw broken();
}
