const LONGEST_QUOTE = 60;

/** Something typed, in quotation marks: as it is, on one line, a long one cut short. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  const shown =
    letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : line;
  return `“${shown}”`;
}

/** "“Tốt”, “Khá”, “Trung bình”": the values to choose from. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}

/** Not cut short: two texts may differ at their ends only. */
export function quoteWhole(text: string): string {
  return `“${text.replace(/\s+/gu, ' ').trim()}”`;
}

const MOST_NAMES = 20;

/** "“a”, “b”": of more than a reader looks through the first only, beside a sentence that counts them. */
export function quoteSome(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoteWhole).join(', ');
  return names.length > MOST_NAMES ? `${shown}, …` : shown;
}
