import type { CriterionData, ResultData } from '../../domain/contest-data';
import { isPercentUnit } from '../../domain/percent-unit';
import { ERRORS, PROMPTS, promptPoints } from '../../text/prompts';
import type { Message } from '../../text/prompts';
import { wordOf } from '../../text/words';
import type { ResultColumn } from '../layout/result-columns';
import type { CellStyle, CellValue, ValidationPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell, percentCell } from './cell-values';
import type { InputColumn } from './input-sheet';

type Validation = Omit<ValidationPlan, 'area'>;

/** Excel keeps the words of an inline list in 255 characters, parted by commas. */
const LONGEST_LIST = 255;

/** How the result of a criterion is typed: the look of the cell and what Excel says of it. */
export function resultInput(
  criterion: CriterionData,
  part: ResultColumn['part'],
): Omit<InputColumn, 'heading'> {
  if (part === 'evidence') {
    const validation = { allow: { kind: 'any' }, prompt: PROMPTS.evidence } as const;
    return { width: 30, style: STYLES.inputText, validation };
  }
  if (part === 'last') {
    return { width: 12, style: STYLES.inputNumber, validation: numbers(PROMPTS.lastRank, 1) };
  }
  const width = criterion.rule?.kind === 'levels' ? 20 : 13;
  return { width, style: styleOf(criterion), validation: validationOf(criterion) };
}

function styleOf({ rule, unit }: CriterionData): CellStyle {
  switch (rule?.kind) {
    case 'passFail':
    case 'requirement':
    case 'levels':
      return STYLES.inputCenter;
    default:
      return isPercentUnit(unit, rule?.kind) ? STYLES.inputPercent : STYLES.inputNumber;
  }
}

function validationOf({ rule, unit, max }: CriterionData): Validation {
  switch (rule?.kind) {
    case 'passFail':
    case 'requirement':
      return oneOf([wordOf('passed'), wordOf('failed')], PROMPTS.passFail);
    case 'levels':
      return oneOf(Object.keys(rule.levels), PROMPTS.levels);
    case 'count':
    case 'bonus':
    case 'deduction':
      return numbers(PROMPTS.count, 0);
    case 'rankChange':
      return numbers(PROMPTS.nowRank, 1);
    case 'direct':
      return {
        allow: { kind: 'decimal', from: 0, to: null },
        prompt: promptPoints(max),
        error: { ...ERRORS.number, strict: false },
      };
    case 'tiers':
    case 'proportional':
    case 'leader':
    case undefined:
      if (!isPercentUnit(unit, rule?.kind)) {
        return { allow: { kind: 'any' }, prompt: PROMPTS.tiers };
      }
      return {
        allow: { kind: 'decimal', from: 0, to: 1 },
        prompt: PROMPTS.percent,
        error: { ...ERRORS.percent, strict: false },
      };
  }
}

function numbers(prompt: Message, from: number): Validation {
  return {
    allow: { kind: 'whole', from, to: null },
    prompt,
    error: { ...ERRORS.number, strict: false },
  };
}

/** A list to choose from; where Excel could not hold it, check still does. */
function oneOf(words: readonly string[], prompt: Message): Validation {
  const all = [...words, wordOf('notApplicable')];
  const fits = all.join(',').length <= LONGEST_LIST && !all.some((word) => /[,"]/.test(word));
  if (!fits) return { allow: { kind: 'any' }, prompt };
  return {
    allow: { kind: 'list', words: all },
    prompt,
    error: { ...ERRORS.list, strict: true },
  };
}

const WORDS_OF_DATA: Readonly<Record<string, string>> = {
  dat: wordOf('passed'),
  khongDat: wordOf('failed'),
};

/** A result of contest data as the workbook writes it. */
export function resultCell(
  { rule, unit }: CriterionData,
  part: 'result' | 'last',
  result: ResultData | undefined,
): CellValue {
  if (result === undefined) return null;
  if (typeof result !== 'string') {
    if (part === 'result') return numberCell(result.now);
    return result.last === null ? wordOf('newcomer') : numberCell(result.last);
  }
  if (result === 'khongApDung') return part === 'last' ? null : wordOf('notApplicable');
  switch (rule?.kind) {
    case 'passFail':
    case 'requirement':
      return WORDS_OF_DATA[result] ?? result;
    case 'levels':
      return result;
    default:
      return isPercentUnit(unit, rule?.kind) ? percentCell(result) : numberCell(result);
  }
}
