import { findChild, outlineXml, readAttribute } from '../../package/outline';
import type { StyleSheet } from './style-sheet';

/** Cell styles that leave a cell open on a protected sheet; all others lock it. */
export function readUnlockedStyles(styles: StyleSheet): ReadonlySet<number> {
  const unlocked = new Set<number>();
  styles.entries('cellXfs').forEach((entry, style) => {
    const protection = findChild(outlineXml(entry), 'protection');
    const locked = protection === null ? null : readAttribute(protection, 'locked');
    if (locked === '0' || locked === 'false') unlocked.add(style);
  });
  return unlocked;
}
