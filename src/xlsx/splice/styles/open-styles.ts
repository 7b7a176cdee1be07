import { resolveTarget } from '../../package/relationships';
import type { HostWorkbook } from '../host-workbook';
import { EMPTY_STYLE_SHEET } from './default-styles';
import { StyleSheet } from './style-sheet';

/** The workbook's styles; `part` is null where it has none. */
export async function openStyles({
  edit,
  relationships,
  path,
}: HostWorkbook): Promise<{ readonly part: string | null; readonly sheet: StyleSheet }> {
  const target = relationships.find(({ type }) => type === 'styles')?.target;
  if (target === undefined) return { part: null, sheet: new StyleSheet(EMPTY_STYLE_SHEET) };
  const part = resolveTarget(path, target);
  return { part, sheet: new StyleSheet(await edit.needText(part)) };
}
