const LONGEST_FORMULA = 8192;
/** Prefixes that the add-in's functions have inside Excel, and in files that it saves. */
const LIVE = /TDKT\.|_xldudf_/i;

const SHEET = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?:]*!/uy;
const WORD = /[\p{L}\p{N}_.\\?:$]+/uy;
const ERROR = /#[A-Z/0]+[!?]?/y;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

export type ReadFormula = {
  /** Everything that it opens is closed again. */
  readonly isWhole: boolean;
  /** Sheets of this workbook that it refers to. */
  readonly sheets: readonly string[];
};

/** As far as one can tell without knowing functions: signs in pairs, texts and names left alone. */
export function readFormula(formula: string): ReadFormula {
  const sheets: string[] = [];
  const open: string[] = [];
  let isWhole = true;
  let at = 0;
  while (at < formula.length && isWhole) {
    const sign = formula.charAt(at);
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    const isSheet = sign === "'" ? formula.charAt(end) === '!' : /^[^#[].*!$/su.test(token);
    if (end > formula.length) isWhole = false;
    else if (isSheet) sheets.push(...splitSheets(token));
    else if (sign in CLOSERS) open.push(CLOSERS[sign] ?? '');
    else if (sign === ')' || sign === '}') isWhole = open.pop() === sign;
    at = end;
  }
  return { isWhole: isWhole && open.length === 0, sheets };
}

export function isFormulaText(formula: string): boolean {
  const { length } = formula;
  const isPlain = length > 0 && length <= LONGEST_FORMULA && !formula.startsWith('=');
  return isPlain && readFormula(formula).isWhole;
}

export function isLive(formula: string): boolean {
  return LIVE.test(formula);
}

/** Beyond the formula's end for what is never closed. */
function endOfToken(formula: string, at: number): number {
  const sign = formula.charAt(at);
  if (sign === '"' || sign === "'") return endOfQuotes(formula, at, sign);
  if (sign === '[') return endOfOtherBook(formula, endOfBrackets(formula, at));
  for (const token of [ERROR, SHEET, WORD]) {
    token.lastIndex = at;
    if (token.test(formula)) return token.lastIndex;
  }
  return at + 1;
}

/** A doubled quote stands for itself. */
function endOfQuotes(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length + 1;
}

/** Columns of tables, other workbooks: `'` keeps the bracket behind it from counting. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length + 1;
}

/** "[1]Sheet1!": the sheet behind another workbook's number is not ours. */
function endOfOtherBook(formula: string, from: number): number {
  SHEET.lastIndex = from;
  return SHEET.test(formula) ? SHEET.lastIndex : from;
}

/** None for a sheet of another workbook, two for the ends of a row of sheets. */
function splitSheets(text: string): readonly string[] {
  const plain = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text.slice(0, -1);
  return plain.includes('[') ? [] : plain.split(':');
}
