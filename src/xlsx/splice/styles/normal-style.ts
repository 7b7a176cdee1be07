import { findChild, outlineXml, readAttribute } from '../../package/outline';
import { UnreadableError } from '../../package/unreadable';
import type { StyleSheet } from './style-sheet';

/** The entry of `cellStyleXfs` that the style "Normal" is. */
export function findNormalStyle(styles: StyleSheet): number {
  const normal = styles
    .elements('cellStyles')
    .find((one) => readAttribute(one, 'builtinId') === '0');
  return Number(normal === undefined ? 0 : readAttribute(normal, 'xfId'));
}

/** Width of a digit as a share of the font's size. */
const DIGIT_SHARE: Readonly<Record<string, number>> = {
  'Times New Roman': 0.5,
  Calibri: 0.507,
  Arial: 0.556,
  'Aptos Narrow': 0.49,
  Tahoma: 0.546,
  Verdana: 0.636,
  'Segoe UI': 0.539,
};
const USUAL_SHARE = 0.53;
const PIXELS_IN_POINT = 96 / 72;
/** In points, the most that Excel takes. */
const LARGEST_FONT = 409;

/** Pixels of the widest digit in the font of the style "Normal": the unit of column widths. Throws an UnreadableError where there is no such font. */
export function measureDigit(styles: StyleSheet): number {
  const style = styles.entries('cellStyleXfs')[findNormalStyle(styles)];
  const fontNumber =
    style === undefined ? 0 : Number(readAttribute(outlineXml(style), 'fontId') ?? 0);
  const entry = styles.entries('fonts')[fontNumber];
  if (entry === undefined) throw new UnreadableError('damaged');
  const font = outlineXml(entry);
  const read = (name: string): string | null => {
    const child = findChild(font, name);
    return child === null ? null : readAttribute(child, 'val');
  };
  const share = DIGIT_SHARE[read('name') ?? ''] ?? USUAL_SHARE;
  const size = Number(read('sz') ?? 11);
  if (!(size >= 1 && size <= LARGEST_FONT)) throw new UnreadableError('damaged');
  return Math.max(1, Math.round(size * PIXELS_IN_POINT * share));
}
