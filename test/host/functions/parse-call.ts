/** An argument as it is written. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly rows: readonly (string | number | boolean)[][] }
  /** `marksBlanks`: written as IF(x="","",x), so that blanks arrive as empty texts. */
  | { readonly kind: 'reference'; readonly text: string; readonly marksBlanks: boolean };

export type Call = { readonly name: string; readonly args: readonly Argument[] };

const CALL = /^=\s*TDKT\.([A-Z0-9_.]+)\s*\((.*)\)\s*$/is;
const MARKED = /^IF\(\s*(.+?)\s*=\s*""\s*,\s*""\s*,\s*(.+?)\s*\)$/is;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?%?$/i;

/** Reads a formula that is one call of ours and nothing else; null for any other. */
export function parseCall(formula: string): Call | null {
  const match = CALL.exec(formula);
  if (match === null) return null;
  const [, name = '', inside = ''] = match;
  const parts = splitTop(inside, ',');
  if (parts === null) return null;
  const args = parts.length === 1 && parts[0]?.trim() === '' ? [] : parts.map(readArgument);
  return { name: name.toUpperCase(), args };
}

function readArgument(text: string): Argument {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'omitted' };
  const value = readConstant(trimmed);
  if (value !== null) return { kind: 'constant', value };
  if (trimmed.startsWith('{') && trimmed.endsWith('}')) return readArray(trimmed.slice(1, -1));
  const marked = MARKED.exec(trimmed);
  if (marked !== null && marked[1] === marked[2]) {
    return { kind: 'reference', text: marked[1] ?? '', marksBlanks: true };
  }
  return { kind: 'reference', text: trimmed, marksBlanks: false };
}

function readConstant(text: string): string | number | boolean | null {
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) {
    return text.slice(1, -1).replaceAll('""', '"');
  }
  if (/^(?:true|false)$/i.test(text)) return /^t/i.test(text);
  if (!NUMBER.test(text)) return null;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function readArray(text: string): Argument {
  const rows = (splitTop(text, ';') ?? []).map((row) =>
    (splitTop(row, ',') ?? []).map((one) => readConstant(one.trim()) ?? ''),
  );
  return { kind: 'array', rows };
}

/** Cuts at a separator that stands in no quotes, brackets or braces; null where they do not match. */
function splitTop(text: string, separator: string): string[] | null {
  const parts = [''];
  const open: string[] = [];
  const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  let quote = '';
  for (const letter of text) {
    if (quote === '' && open.length === 0 && letter === separator) {
      parts.push('');
      continue;
    }
    parts[parts.length - 1] += letter;
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || (letter === "'" && open.at(-1) !== ']')) {
      quote = letter;
    } else if (closers[letter] !== undefined) {
      open.push(closers[letter] ?? '');
    } else if (letter === open.at(-1)) {
      open.pop();
    }
  }
  return quote === '' && open.length === 0 ? parts : null;
}
