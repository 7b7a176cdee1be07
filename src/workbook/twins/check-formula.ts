import { parse, parseA1Ref, tokenize } from '@borgar/fx/xlsx';
import type { AstExpression, CallExpression } from '@borgar/fx/xlsx';
import type { FormulaFault } from '../../text/travel/twins';

/** What Excel 2010, LibreOffice and WPS all hold. */
const MOST_CHARACTERS = 8192;
const MOST_NESTING = 64;
const MOST_ARGUMENTS = 255;
const MOST_LETTERS = 255;

/** Functions that take single values; an area given to one of them would need an array formula. */
const OF_VALUES = [
  ...['IF', 'AND', 'OR', 'NOT', 'ISERROR', 'ISBLANK', 'ISNUMBER', 'ISTEXT', 'N', 'T', 'EXACT'],
  ...['ROUND', 'INT', 'ABS', 'TRIM', 'UPPER', 'LOWER', 'LEFT', 'RIGHT', 'MID', 'LEN', 'ROW'],
  ...['SUBSTITUTE', 'SEARCH', 'CELL'],
];
/** Functions that take areas as well as values. */
const OF_AREAS = ['SUM', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'MEDIAN', 'RANK', 'LARGE', 'SMALL'];
/** The only ones within which an area may be calculated with. */
const OF_ARRAYS = [
  'SUMPRODUCT',
  'INDEX',
  'MATCH',
  'COUNTIF',
  'COUNTIFS',
  'SUMIF',
  'SUMIFS',
  'LOOKUP',
];
/** IF over an area answers one value in old programs even where arrays are calculated. */
const NEVER_OVER_AREAS = new Set(['IF', 'AND', 'OR', 'N', 'T']);

const KNOWN = new Set([...OF_VALUES, ...OF_AREAS, ...OF_ARRAYS]);
const TAKES_AREAS = new Set([...OF_AREAS, ...OF_ARRAYS]);
const TAKES_ARRAYS = new Set(OF_ARRAYS);

/** What may stand where: one value, an area as it is, or an area that is calculated with. */
type Room = 'value' | 'area' | 'array';

/**
 * The rules of old programs that a formula (en-US, without "=") breaks; none for one that Excel 2010,
 * LibreOffice and WPS calculate alike.
 */
export function checkFormula(formula: string): readonly FormulaFault[] {
  if (formula.length > MOST_CHARACTERS) {
    return [{ kind: 'too-long', length: formula.length, most: MOST_CHARACTERS }];
  }
  const tree = readFormula(formula);
  if (tree === null) return [{ kind: 'unreadable' }];
  const faults: FormulaFault[] = [];
  let deepest = 0;
  const pending: Visit[] = [{ node: tree, room: 'value', depth: 0 }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    deepest = Math.max(deepest, visit.depth);
    pending.push(...checkNode(visit, formula, faults));
  }
  if (deepest > MOST_NESTING) faults.push({ kind: 'too-deep', depth: deepest, most: MOST_NESTING });
  return faults;
}

/** `depth` counts the calls around a part. */
type Visit = { readonly node: AstExpression; readonly room: Room; readonly depth: number };

function readFormula(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

/** Gathers the faults of one part; answers the parts within it. */
function checkNode(
  { node, room, depth }: Visit,
  formula: string,
  faults: FormulaFault[],
): readonly Visit[] {
  const part = formula.slice(...(node.loc ?? [0]));
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string' && node.value.length > MOST_LETTERS) {
        faults.push({ kind: 'text-too-long', most: MOST_LETTERS });
      }
      return [];
    case 'ReferenceIdentifier':
      checkReference(node.value, node.kind, room, faults);
      return [];
    case 'UnaryExpression':
    case 'BinaryExpression': {
      if (NOT_PLAIN.has(node.operator)) faults.push({ kind: 'not-plain', part });
      const operands: readonly AstExpression[] = node.arguments;
      const inner = room === 'array' ? 'array' : 'value';
      return operands.map((operand) => ({ node: operand, room: inner, depth }));
    }
    case 'CallExpression': {
      const inner = roomWithin(checkCall(node, faults), room);
      return node.arguments.flatMap((argument) =>
        argument === null ? [] : [{ node: argument, room: inner, depth: depth + 1 }],
      );
    }
    default:
      faults.push({ kind: 'not-plain', part });
      return [];
  }
}

/** Operators between references, and those of programs that spill. */
const NOT_PLAIN = new Set(['@', '#', ' ', ',', ':']);

/** Answers what is called. */
function checkCall({ callee, arguments: given }: CallExpression, faults: FormulaFault[]): string {
  const name = 'name' in callee ? callee.name : '?';
  if (!KNOWN.has(name)) faults.push({ kind: 'function', name });
  if (given.length > MOST_ARGUMENTS) faults.push({ kind: 'arguments', name, count: given.length });
  return name;
}

function roomWithin(name: string, room: Room): Room {
  if (TAKES_ARRAYS.has(name)) return 'array';
  if (room === 'array' && !NEVER_OVER_AREAS.has(name)) return 'array';
  return TAKES_AREAS.has(name) ? 'area' : 'value';
}

/** Plain cells and areas of sheets of this workbook: "B7", "'Cá nhân'!$B$7:$B$36". */
function checkReference(value: string, kind: string, room: Room, faults: FormulaFault[]): void {
  const found = kind === 'range' ? parseA1Ref(value) : undefined;
  const isOurs = (found?.workbookName ?? '') === '' && found?.sheetName?.includes(':') !== true;
  if (found === undefined || !('range' in found) || !isOurs) {
    faults.push({ kind: 'not-plain', part: value });
    return;
  }
  const { top, left, bottom = top, right = left } = found.range;
  if (room === 'value' && (top !== bottom || left !== right)) {
    faults.push({ kind: 'array', part: value });
  }
}
