/** A text as formulas spell it. */
export function spellString(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell's text without spaces around it, pasted ones that keep words together among them. */
export function trimCell(reference: string): string {
  return `TRIM(SUBSTITUTE(${reference},"\u00a0"," "))`;
}

/** What `trimCell` makes of a text. */
export function trimSpaces(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ').replace(/^ | $/g, '');
}
