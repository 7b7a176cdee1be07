import type { DataValidation } from 'hucre/xlsx';
import { areaAddress } from '../../workbook/address';
import type { ValidationPlan } from '../../workbook/sheet-plan';
import { spellText } from './write-text';

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

export function drawValidation({ area, allow, prompt, error }: ValidationPlan): DataValidation {
  return {
    ...drawRule(allow),
    range: areaAddress(area),
    allowBlank: true,
    ...(prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: spellMessage(prompt.title, LONGEST_TITLE),
          inputMessage: spellMessage(prompt.text, LONGEST_MESSAGE),
        }),
    ...(error === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: error.strict ? 'stop' : 'warning',
          errorTitle: spellMessage(error.title, LONGEST_TITLE),
          errorMessage: spellMessage(error.text, LONGEST_MESSAGE),
        }),
  };
}

function drawRule(allow: ValidationPlan['allow']): Rule {
  switch (allow.kind) {
    case 'list':
      return { type: 'list', values: spellWords(allow.words) };
    case 'any':
      // Any value, which files call "none" and the library's types leave out.
      return { type: 'none' as string as DataValidation['type'] };
    case 'decimal':
    case 'whole': {
      const from = String(allow.from);
      if (allow.to === null)
        return { type: allow.kind, operator: 'greaterThanOrEqual', formula1: from };
      return { type: allow.kind, operator: 'between', formula1: from, formula2: String(allow.to) };
    }
  }
}

/** The words of a list stand in the rule itself, joined by commas, in quotes. */
function spellWords(words: readonly string[]): string[] {
  const isTooLong = words.join(',').length > LONGEST_LIST;
  if (words.length === 0 || isTooLong || words.some((word) => word.includes(','))) {
    throw new Error(`a list of words that no rule can hold: ${words.join(' | ')}`);
  }
  return words.map((word) => spellText(word).replaceAll('"', '""'));
}

function spellMessage(text: string, most: number): string {
  if (text.length > most) throw new Error(`more than ${most} characters: ${text}`);
  return spellText(text);
}
