/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

const LOOKS_UNUSUAL = /_x|[\uD800-\uDFFF\uFFFE\uFFFF]/;
/** What readers would take for an escaped character. */
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Halves of characters and non-characters: XML cannot hold them. */
const UNWRITABLE = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** The text as a file must spell it, to be read back as it is. The library escapes XML and control characters. */
export function spellText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error(`text of ${text.length} characters in one cell`);
  if (!LOOKS_UNUSUAL.test(text)) return text;
  return text
    .replace(ESCAPE_LOOKALIKE, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${hexOf(character.charCodeAt(0))}_`);
}

/** A table's column is named by its heading's text, spelt with line feeds escaped. */
export function spellColumnName(heading: string): string {
  return spellText(heading).replaceAll('\n', '_x000a_');
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
