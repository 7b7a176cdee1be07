import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { CriterionData } from '../../domain/contest-data';
import { formatDecimal, parseDecimal } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import { foldText } from '../../domain/matching/fold-text';
import type { InformationData } from '../../domain/information';
import type { ScopeId } from '../../domain/scope';
import { showFound } from '../../domain/validation/cell-faults';
import { FORM_LETTERS } from '../../text/travel/forms';
import type { FoundCell } from '../found-workbook';
import { isBlank } from '../reading/recognise-cell';
import type { AskedRow, FormIdentity, FormKind } from './form';

/** No digits, which programs take for numbers and dates, and neither I nor O. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const NUMBER = /^(TC|TD)-[A-HJ-NP-Z]{4}-[A-HJ-NP-Z]{4}$/;

/**
 * Mã sổ: the same for one workbook however often it is edited, and its names retyped in capitals.
 * "KTRW QAHB".
 */
export function digestBook(information: InformationData, scopes: readonly ScopeId[]): string {
  const { agency = '', movement = '', year = '' } = information;
  return spell('book', [...[agency, movement, year].map(foldText), ...scopes], 8).join(' ');
}

/**
 * Mã tiêu chí: wording, points and ways of scoring of all criteria of a scope, in whatever order.
 * Wants criteria as `retellCriteria` tells them.
 */
export function digestCriteria(criteria: readonly CriterionData[]): string {
  const facts = criteria.map((one) => [
    one.code,
    one.parent,
    plainText(one.name),
    canonicalNumber(one.max),
    canonicalNumber(one.cap ?? ''),
    one.unit ?? '',
    one.rule ?? null,
    one.evidence === true,
    one.scoredBy ?? 'selfScored',
    one.reviewer ?? '',
  ]);
  return spell('criteria', facts.map((one) => JSON.stringify(one)).sort(), 8).join(' ');
}

/** Số phiếu: "TC-KTRW-QAHB", of all that the form says of itself. */
export function numberForm(identity: Omit<FormIdentity, 'number'>): string {
  const { kind, book, agency, movement, year, recipient, criteria, sentOn, due } = identity;
  const { correction } = identity;
  const facts = [
    kind,
    book,
    ...[agency, movement, year, recipient].map(plainText),
    [...criteria].sort(),
    sentOn,
    due,
    correction === null ? null : [correction.of, plainText(correction.reason)],
  ];
  return [FORM_LETTERS[kind], ...spell('form', facts, 8)].join('-');
}

/** The kind that a number names; null for what is no number of a form. */
export function readNumber(text: string): FormKind | null {
  const [, letters] = NUMBER.exec(text) ?? [];
  if (letters === undefined) return null;
  return letters === FORM_LETTERS.self ? 'self' : 'review';
}

/** Mã dòng: of the form, the nominee, the cells asked for, what they held, what was answered and remarked. "KTRWQA". */
export function codeRow(
  number: string,
  { scope, nominee, name, isOpen, cells, note = '' }: AskedRow,
): string {
  const asked = cells
    .map(({ column, sent, answered }) => [
      column.normalize('NFC'),
      canonicalCell(sent),
      canonicalCell(answered ?? BLANK),
    ])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const who = [nominee, name].map(plainText);
  const facts = [number, scope, ...who, isOpen, asked];
  return spell('row', note === '' ? facts : [...facts, plainText(note)], 6).join('');
}

/** The same for what reads the same: a program may drop formats and rewrite line ends. */
export function canonicalCell(cell: FoundCell): string {
  if (isBlank(cell)) return '';
  if (cell.kind === 'number') return `n${formatDecimal(cell.value)}`;
  return `t${showFound(cell).normalize('NFC').replace(/\r\n?/g, '\n')}`;
}

/** Identity texts are compared as they are seen. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function canonicalNumber(text: string): string {
  const value = parseDecimal(text);
  return value === null ? text : formatDecimal(value);
}

/** Letters in groups of four; 24 of them leave chance one in 190 million for six. */
function spell(what: string, facts: readonly unknown[], count: number): readonly string[] {
  const bytes = sha256(utf8ToBytes(JSON.stringify([what, facts])));
  const letters = [...bytes.slice(0, count)].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return letters.join('').match(/.{1,4}/g) ?? [];
}
