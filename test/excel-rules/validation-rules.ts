import { isFormulaText, isLive } from './formulas';
import type { Book } from './open-book';
import { childOf, childrenOf, listIn, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';
import { unescapeText } from './texts';

const LONGEST_LIST = 255;
const LONGEST: readonly (readonly [attribute: string, most: number, rule: Rule])[] = [
  ['promptTitle', 32, 'validation-title'],
  ['errorTitle', 32, 'validation-title'],
  ['prompt', 255, 'validation-text'],
  ['error', 225, 'validation-text'],
];

/** Data validation, and conditional formats as far as they are like it. */
export function* checkValidations(book: Book): Generator<Repair> {
  const styles = listIn(book.styles, 'dxfs', 'dxf').length;
  for (const { part, root } of book.sheets) {
    if (part === null) continue;
    for (const validation of listIn(root, 'dataValidations', 'dataValidation')) {
      const place = validation.attributes.get('sqref') ?? '';
      for (const rule of checkValidation(validation)) yield { part, place, rule };
    }
    for (const format of childrenOf(root, 'conditionalFormatting')) {
      const place = format.attributes.get('sqref') ?? '';
      for (const rule of checkFormat(format, styles)) yield { part, place, rule };
    }
  }
}

function* checkValidation(validation: XmlElement): Generator<Rule> {
  const { attributes } = validation;
  for (const [name, most, rule] of LONGEST) {
    if (unescapeText(attributes.get(name) ?? '').length > most) yield rule;
  }
  const formulas = validation.children.map(({ text }) => text);
  const needed = countFormulas(attributes.get('type') ?? 'none', attributes.get('operator'));
  const isEnough = formulas.length >= needed && formulas.every(isFormulaText);
  if (!isEnough) yield 'validation-formula';
  if (formulas.some(isLive)) yield 'formula-live';
  const [list = ''] = formulas;
  const isInline = attributes.get('type') === 'list' && list.startsWith('"');
  if (isInline && list.slice(1, -1).replaceAll('""', '"').length > LONGEST_LIST) {
    yield 'validation-list';
  }
}

function countFormulas(type: string, operator = 'between'): number {
  if (type === 'none') return 0;
  if (type === 'list' || type === 'custom') return 1;
  return /^(between|notBetween)$/.test(operator) ? 2 : 1;
}

function* checkFormat(format: XmlElement, styles: number): Generator<Rule> {
  for (const rule of childrenOf(format, 'cfRule')) {
    if (!(wholeOf(rule, 'priority', NaN) >= 1)) yield 'conditional-priority';
    if (!(wholeOf(rule, 'dxfId', -1) < styles)) yield 'differential-style';
    const formulas = childrenOf(rule, 'formula').map(({ text }) => text);
    if (!formulas.every(isFormulaText)) yield 'formula-text';
    if (formulas.some(isLive) || isLive(childOf(rule, 'formula')?.text ?? '')) yield 'formula-live';
  }
}
