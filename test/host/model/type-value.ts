import { BLANK, booleanOf, errorOf, ERRORS, formulaOf, numberOf, textOf } from './cell';
import type { Cell, Content } from './cell';

/** Excel's limits for a formula and for a text. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const HAS_DIGIT = /^[-+]?[.,]?\d/;
const PERCENT = /^(.+)%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Why a value cannot be written, in Excel's error codes. */
export type Refusal = { readonly refused: 'InvalidArgument' | 'FormulaLengthExceedsLimit' };

export type Typed = { readonly content: Content; readonly numberFormat?: string };

/**
 * What a cell makes of a value, as if it were typed on a machine that writes numbers as in the USA.
 * Every line of this function is a belief about Excel; see README.md.
 */
export function typeValue(value: unknown, cell: Cell): Typed | Refusal {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { refused: 'InvalidArgument' };
    return { content: isText(cell) ? textOf(String(value)) : numberOf(value) };
  }
  if (typeof value === 'boolean') {
    return { content: isText(cell) ? textOf(value ? 'TRUE' : 'FALSE') : booleanOf(value) };
  }
  if (typeof value !== 'string') return { refused: 'InvalidArgument' };
  if (value === '') return { content: BLANK };
  if (value.length > LONGEST_TEXT) return { refused: 'InvalidArgument' };
  if (isText(cell)) return { content: textOf(value) };
  if (value.startsWith("'")) return { content: textOf(value.slice(1), true) };
  return typeText(value, cell);
}

function typeText(text: string, cell: Cell): Typed | Refusal {
  const number = readTypedNumber(text);
  if (number !== null) {
    const isGeneral = cell.look.numberFormat === 'General';
    const { value, numberFormat } = number;
    return {
      content: numberOf(value),
      ...(isGeneral && numberFormat !== null ? { numberFormat } : {}),
    };
  }
  if (/^[=+-]/.test(text) && text.length > 1) return typeFormula(text);
  if (text.startsWith('@')) return { refused: 'InvalidArgument' };
  if (/^(?:true|false)$/i.test(text)) return { content: booleanOf(/^t/i.test(text)) };
  if (ERRORS.has(text.toUpperCase())) return { content: errorOf(text.toUpperCase()) };
  return { content: textOf(text) };
}

function typeFormula(text: string): Typed | Refusal {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA) return { refused: 'FormulaLengthExceedsLimit' };
  return { content: formulaOf(formula) };
}

function isText(cell: Cell): boolean {
  return cell.look.numberFormat === '@';
}

type TypedNumber = { readonly value: number; readonly numberFormat: string | null };

function readTypedNumber(typed: string): TypedNumber | null {
  const text = typed.trim();
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    const share = readPlainNumber(percent[1] ?? '');
    if (share === null) return null;
    return { value: share / 100, numberFormat: Number.isInteger(share) ? '0%' : '0.00%' };
  }
  const plain = readPlainNumber(text);
  if (plain !== null) {
    const isScientific = /e/i.test(text);
    return { value: plain, numberFormat: isScientific ? '0.00E+00' : null };
  }
  return readDay(text) ?? readTime(text);
}

function readPlainNumber(text: string): number | null {
  if (!HAS_DIGIT.test(text) || !NUMBER.test(text)) return null;
  return Number(text.replaceAll(',', ''));
}

function readDay(text: string): TypedNumber | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3], 'yyyy-mm-dd');
  const american = US_DATE.exec(text);
  return american === null ? null : dayOf(american[3], american[1], american[2], 'm/d/yyyy');
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string,
): TypedNumber | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || date.getUTCMonth() !== m - 1) return null;
  const value = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { value: value < 61 ? value - 1 : value, numberFormat };
}

function readTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const numberFormat = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
