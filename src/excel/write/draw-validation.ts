import type { ValidationPlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';

/** What people may type into an area, and what they are told of it. */
export function drawValidation(
  sheet: Excel.Worksheet,
  { area, allow, prompt, error }: ValidationPlan,
): void {
  const validation = rangeOf(sheet, area).dataValidation;
  const rule = drawRule(allow);
  if (rule !== null) validation.rule = rule;
  if (prompt !== undefined) {
    validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
  validation.errorAlert = {
    // Excel would refuse what no message is planned for.
    showAlert: error !== undefined,
    style: error?.strict === false ? 'Warning' : 'Stop',
    title: error?.title ?? '',
    message: error?.text ?? '',
  };
}

/** Null takes anything. */
function drawRule(allow: ValidationPlan['allow']): Excel.DataValidationRule | null {
  switch (allow.kind) {
    case 'any':
      return null;
    case 'list':
      return { list: { inCellDropDown: true, source: spellWords(allow.words) } };
    case 'decimal':
      return { decimal: drawBounds(allow.from, allow.to) };
    case 'whole':
      return { wholeNumber: drawBounds(allow.from, allow.to) };
  }
}

function drawBounds(from: number, to: number | null): Excel.BasicDataValidation {
  return to === null
    ? { formula1: from, operator: 'GreaterThanOrEqualTo' }
    : { formula1: from, formula2: to, operator: 'Between' };
}

function spellWords(words: readonly string[]): string {
  if (words.some((word) => word.includes(','))) {
    throw new Error(`a list of words that no rule can hold: ${words.join(' | ')}`);
  }
  return words.join(',');
}
