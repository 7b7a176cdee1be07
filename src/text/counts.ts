/** A count of people or units as papers write it: below 10 with a zero in front, "06", "1.200". */
export function padCount(count: number): string {
  return count < 10 ? `0${count}` : groupDigits(count);
}

/** A count in a sentence: "10.000". */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** "a", "a và b", "a, b và c". */
export function joinWords(words: readonly string[]): string {
  const last = words[words.length - 1];
  if (last === undefined) return '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} và ${last}`;
}
