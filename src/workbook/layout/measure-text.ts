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
const BOLD_CAPITAL = 1.05;
const BOLD_OTHER = 1.09;
/** Programs and printers differ a little; a line too many is better than a word cut off. */
const CAUTION = 1.02;

/** Height of one line in sizes, as spreadsheet programs set Times New Roman. */
const LINE = 1.3;

/** A digit of the default font (size 12), and what a column has besides its characters. */
const POINTS_PER_CHARACTER = 6;
const POINTS_PER_COLUMN = 3.75;
/** What the edges of a cell take from the text. */
const EDGES = 5;

/** Room for text, in points, over one column or several merged ones, by their widths in characters. */
export function innerWidth(...columns: readonly number[]): number {
  return columns.map(outerWidth).reduce((sum, width) => sum + width, 0) - EDGES;
}

/** Of a whole column, in points. */
export function outerWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + POINTS_PER_COLUMN;
}

/** Width in points, on the safe side. Vietnamese letters are as wide as the letter under their marks. */
export function measureText(text: string, { size, bold = false }: Letters): number {
  let thousandths = 0;
  for (const letter of stripMarks(text)) {
    const width = WIDTH_OF_LETTER.get(letter) ?? WIDEST;
    if (bold) thousandths += width * (/[A-Z]/.test(letter) ? BOLD_CAPITAL : BOLD_OTHER);
    else thousandths += width;
  }
  return (thousandths / 1000) * size * CAUTION;
}

/** Lines that a wrapped text takes in a width; a word longer than the width is broken. */
export function countLines(text: string, letters: Letters, width: number): number {
  return breakLines(text, letters, width)
    .map((line) => Math.max(Math.ceil(measureText(line, letters) / width), 1))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The text with line breaks of its own, in lines about as long as one another, not one word alone. */
export function balanceLines(text: string, letters: Letters, width: number): string {
  const wanted = breakLines(text, letters, width);
  let best = wanted;
  for (let narrower = width - letters.size; narrower > width / 2; narrower -= letters.size) {
    const lines = breakLines(text, letters, narrower);
    if (lines.length > wanted.length) break;
    best = lines;
  }
  return best.join('\n');
}

/** Height in points that a wrapped text needs, a step of 0.75 points (one pixel) as Excel keeps it. */
export function estimateHeight(text: string, letters: Letters, width: number): number {
  return heightOfLines(countLines(text, letters, width), letters.size);
}

export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LINE) / 0.75) * 0.75;
}

/** A dash stays with the word before it. */
const BETWEEN_WORDS = / (?![–-] )/;

function breakLines(text: string, letters: Letters, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(BETWEEN_WORDS)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || measureText(longer, letters) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
}
