/** Of the widest digit of our default font, and beside the digits of a column. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;
/** 255 digits of Excel's own default font. */
const MOST_PIXELS = 1790;

/** Excel measures columns in points, plans in characters of the default font. */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS;
  return Math.min(pixels, MOST_PIXELS) * POINTS_OF_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return (points / POINTS_OF_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS;
}
