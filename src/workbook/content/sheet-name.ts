const LONGEST_NAME = 31;

/**
 * Excel takes sheets for one and the same whatever the case of their names; people also whatever
 * the way in which marks are written.
 */
export function foldSheetName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** "Điểm tập thể", "Điểm tập thể (2)": the first, second … name that a sheet may bear. */
export function numberSheetName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
}

/** Whether a name is one of those that `numberSheetName` gives, in any case. */
export function isNumberedName(candidate: string, name: string): boolean {
  const [, digits = '1'] = / \((\d+)\)$/.exec(candidate) ?? [];
  return foldSheetName(candidate) === foldSheetName(numberSheetName(name, Number(digits)));
}
