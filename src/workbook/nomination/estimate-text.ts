/** The letters that matter to a width. */
export type Letters = { readonly size: number; readonly bold?: boolean };

/** Widths of Times New Roman in thousandths of the size, by the letters that share them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' \u00a0.,'],
  [278, "ijlt;:/'|"],
  [333, 'frI!()[]-‘’`'],
  [400, 'sJ°"'],
  [444, 'acez?“”'],
  [500, '0123456789bdghknopquvxy_#*–$'],
  [560, 'FPS+=<>~^'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXY'],
  [778, 'm&'],
  [889, 'M@'],
  [1000, 'W%—…→'],
];

const WIDTH_OF_LETTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

const WIDEST = 1000;
const BOLD = 1.08;
/** Programs and printers differ a little; a line too many is better than a word cut off. */
const CAUTION = 1.03;

/** Height of one line in sizes, as spreadsheet programs set Times New Roman. */
const LINE = 1.32;

/** A width of a column of the default font (size 12, whose digits are 6 points wide), less its edges. */
export function innerWidth(characters: number): number {
  return characters * 6 - 6;
}

/** Width in points, on the safe side. Vietnamese letters are as wide as the letter under their marks. */
export function measureText(text: string, { size, bold = false }: Letters): number {
  let thousandths = 0;
  for (const letter of stripMarks(text)) thousandths += WIDTH_OF_LETTER.get(letter) ?? WIDEST;
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * CAUTION;
}

/** Lines that a wrapped text takes in a width; a word longer than the width is broken. */
export function countLines(text: string, letters: Letters, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countParagraph(paragraph, letters, width);
  return lines;
}

/** Height in points that a wrapped text needs, a step of 0.75 points (one pixel) as Excel keeps it. */
export function estimateHeight(text: string, letters: Letters, width: number): number {
  return heightOfLines(countLines(text, letters, width), letters.size);
}

export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LINE) / 0.75) * 0.75;
}

function countParagraph(paragraph: string, letters: Letters, width: number): number {
  const space = measureText(' ', letters);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = measureText(word, letters);
    if (used > 0 && used + space + wide <= width) {
      used += space + wide;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.ceil(wide / width) - 1;
    lines += Math.max(broken, 0);
    used = broken > 0 ? wide - broken * width : wide;
  }
  return lines;
}

function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
}
