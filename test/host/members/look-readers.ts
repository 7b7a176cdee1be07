import type { BorderLook, Look } from '../model/look';

/** What Office.js tells of a look, by the names of the wire. */
type Readers<Part> = Readonly<Record<string, (part: Part) => unknown>>;

export const FORMAT_READERS: Readers<Look> = {
  HorizontalAlignment: (look) => look.horizontal,
  VerticalAlignment: (look) => look.vertical,
  WrapText: (look) => look.wrap,
  IndentLevel: (look) => look.indent,
  ShrinkToFit: (look) => look.shrink,
  TextOrientation: (look) => look.rotation,
};

export const FONT_READERS: Readers<Look> = {
  Name: ({ font }) => font.name,
  Size: ({ font }) => font.size,
  Color: ({ font }) => font.color,
  Bold: ({ font }) => font.bold,
  Italic: ({ font }) => font.italic,
  Underline: ({ font }) => font.underline,
  Strikethrough: ({ font }) => font.strikethrough,
};

export const FILL_READERS: Readers<Look> = { Color: (look) => look.fill ?? '#FFFFFF' };

export const PROTECTION_READERS: Readers<Look> = {
  Locked: (look) => look.locked,
  FormulaHidden: (look) => look.formulaHidden,
};

export const BORDER_READERS: Readers<BorderLook | null> = {
  Style: (line) => line?.style ?? 'None',
  Weight: (line) => line?.weight ?? 'Thin',
  Color: (line) => line?.color ?? '#000000',
};

/** The value that all parts share; `mixed` where they differ. */
export function findShared<Part>(
  parts: Iterable<Part>,
  read: (part: Part) => unknown,
  mixed: unknown = null,
): unknown {
  const values = new Set<unknown>();
  for (const part of parts) values.add(read(part));
  return values.size === 1 ? [...values][0] : mixed;
}
