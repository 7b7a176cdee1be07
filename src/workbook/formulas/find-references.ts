import { parseA1Range, parseA1Ref, parseStructRef, tokenize, tokenTypes } from '@borgar/fx/xlsx';
import type { RangeA1, Token } from '@borgar/fx/xlsx';
import { FormulaCalls } from './formula-calls';

/** What a formula names; sheets as it spells them, "First:Last" for all between, null for its own. */
export type Reference =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: RangeA1 }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** Somebody's function, if such a name is defined; else one of the program's. */
  | { readonly kind: 'function'; readonly name: string }
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly string[];
    };

export type FoundReferences = {
  readonly references: readonly Reference[];
  /** Those from which OFFSET goes to anywhere on their sheets. */
  readonly bases: readonly Reference[];
  /** It may read more than it names. */
  readonly isUnclear: boolean;
};

/** Functions that read cells which they do not name. */
const UNFORESEEABLE = new Set(['INDIRECT', 'OFFSET', 'EVALUATE']);
/** Parameters of LET and LAMBDA, as files spell them. */
const PARAMETER = '_xlpm.';
/** The number of the workbook itself among those that it names. */
const OWN_WORKBOOK = '0';

/**
 * All that a formula names, in the form of files, without "=". Unclear are functions that make
 * references of text or numbers, ranges between computed ends, and what is no formula. Cells of
 * other workbooks are none of ours.
 */
export function findReferences(formula: string): FoundReferences {
  const references: Reference[] = [];
  const bases: Reference[] = [];
  let isUnclear = false;
  const calls = new FormulaCalls();
  const tokens = tokenize(formula);
  for (const [index, token] of tokens.entries()) {
    const reference = readToken(token, tokens[index + 1]);
    calls.follow(token);
    if (reference === 'unclear') isUnclear = true;
    else if (reference === null) continue;
    else if (calls.isOffset) bases.push(reference);
    else if (reference.kind !== 'range') references.push(reference);
    else references.push({ ...reference, range: calls.stretch(reference.range) });
  }
  return { references, bases, isUnclear };
}

function readToken(token: Token, next: Token | undefined): Reference | null | 'unclear' {
  const { type, value } = token;
  switch (type) {
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM:
      return readRange(value);
    case tokenTypes.REF_NAMED:
      return readName(value);
    case tokenTypes.REF_STRUCT:
      return readTableReference(value);
    case tokenTypes.FUNCTION:
      return UNFORESEEABLE.has(value.toUpperCase()) ? 'unclear' : { kind: 'function', name: value };
    case tokenTypes.OPERATOR:
      // "Sheet1!#REF!" is what remains of a deleted cell.
      if (value === '!') return next?.type === tokenTypes.ERROR ? null : 'unclear';
      return value === ':' ? 'unclear' : null;
    case tokenTypes.REF_TERNARY:
    case tokenTypes.UNKNOWN:
      return 'unclear';
    default:
      return token.unterminated === true ? 'unclear' : null;
  }
}

function readRange(text: string): Reference | null | 'unclear' {
  const mark = text.lastIndexOf('!');
  const range = parseA1Range(text.slice(mark + 1));
  if (range === undefined) return 'unclear';
  if (mark === -1) return { kind: 'range', sheet: null, range };
  const prefix = parseA1Ref(`${text.slice(0, mark)}!A1`);
  if (prefix === undefined) return 'unclear';
  if (isForeign(prefix.workbookName)) return null;
  return { kind: 'range', sheet: prefix.sheetName ?? null, range };
}

function readName(text: string): Reference | null | 'unclear' {
  if (text.startsWith(PARAMETER)) return null;
  const found = parseA1Ref(text);
  if (found === undefined || !('name' in found)) return 'unclear';
  if (isForeign(found.workbookName)) return null;
  return {
    kind: 'name',
    sheet: found.sheetName === '' ? null : found.sheetName!,
    name: found.name,
  };
}

function readTableReference(text: string): Reference | null | 'unclear' {
  const found = parseStructRef(text);
  if (found === undefined) return 'unclear';
  if (isForeign(found.workbookName)) return null;
  const { table = '', columns = [], sections = [] } = found;
  return table === '' ? 'unclear' : { kind: 'table', table, columns, sections };
}

function isForeign(workbook: string | undefined): boolean {
  return workbook !== undefined && workbook !== '' && workbook !== OWN_WORKBOOK;
}
