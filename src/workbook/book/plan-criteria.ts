import type { ContestData, CriterionData, RuleData } from '../../domain/contest-data';
import { SCORED_BY } from '../../domain/criterion';
import { isPercentUnit } from '../../domain/percent-unit';
import { RULE_KINDS } from '../../domain/rules/rule';
import { SHEET_INSTRUCTIONS } from '../../text/book';
import { CRITERIA_HEADINGS } from '../../text/headings';
import { ERRORS, PROMPTS } from '../../text/prompts';
import { writeLevels, writeTiers } from '../../text/scale';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import type { CellStyle, CellValue, SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell, percentCell } from './cell-values';
import { planInputSheet } from './input-sheet';
import type { InputColumn } from './input-sheet';

type CriteriaColumn = keyof typeof CRITERIA_HEADINGS;

const YES_NO = { kind: 'list', words: [wordOf('yes'), wordOf('no')] } as const;
const POINTS_ERROR = { ...ERRORS.points, strict: true };

const COLUMNS: Readonly<Record<CriteriaColumn, Omit<InputColumn, 'heading'>>> = {
  code: { width: 9, style: STYLES.inputText },
  parent: { width: 9, style: STYLES.inputText },
  name: { width: 44, style: STYLES.inputText },
  max: {
    width: 9,
    style: STYLES.inputNumber,
    validation: { allow: { kind: 'decimal', from: 0, to: null }, error: POINTS_ERROR },
  },
  cap: {
    width: 11,
    style: STYLES.inputNumber,
    validation: { allow: { kind: 'decimal', from: 0, to: null }, error: POINTS_ERROR },
  },
  rule: {
    width: 18,
    style: STYLES.inputCenter,
    validation: {
      allow: { kind: 'list', words: RULE_KINDS.map(wordOf) },
      error: { ...ERRORS.list, strict: true },
    },
  },
  unit: { width: 10, style: STYLES.inputCenter },
  target: { width: 10, style: STYLES.inputNumber },
  direction: {
    width: 15,
    style: STYLES.inputCenter,
    validation: {
      allow: { kind: 'list', words: [wordOf('higherIsBetter'), wordOf('lowerIsBetter')] },
      error: { ...ERRORS.list, strict: true },
    },
  },
  per: {
    width: 9,
    style: STYLES.inputNumber,
    validation: { allow: { kind: 'decimal', from: 0, to: null }, error: POINTS_ERROR },
  },
  scale: {
    width: 34,
    style: STYLES.inputText,
    validation: { allow: { kind: 'any' }, prompt: PROMPTS.scale },
  },
  newcomer: { width: 9, style: STYLES.inputNumber },
  evidence: {
    width: 11,
    style: STYLES.inputCenter,
    validation: { allow: YES_NO, error: { ...ERRORS.list, strict: true } },
  },
  scoredBy: {
    width: 12,
    style: STYLES.inputCenter,
    validation: {
      allow: { kind: 'list', words: SCORED_BY.map(wordOf) },
      prompt: PROMPTS.scoredBy,
      error: { ...ERRORS.list, strict: true },
    },
  },
  reviewer: {
    width: 22,
    style: STYLES.inputText,
    validation: { allow: { kind: 'any' }, prompt: PROMPTS.reviewer },
  },
  source: { width: 58, style: STYLES.inputText },
  note: { width: 44, style: STYLES.inputText },
};

const KEYS = Object.keys(CRITERIA_HEADINGS) as CriteriaColumn[];

/** Trang Tiêu chí: a row a criterion, groups in bold. */
export function planCriteriaSheet(layout: BlockLayout, contest: ContestData): SheetPlan {
  const groups = new Set(contest.criteria.map((criterion) => criterion.parent));
  return planInputSheet({
    layout,
    title: layout.sheet,
    instruction: SHEET_INSTRUCTIONS.criteria,
    columns: KEYS.map((key) => ({ ...COLUMNS[key], heading: CRITERIA_HEADINGS[key] })),
    rows: contest.criteria.map((criterion) => ({
      values: KEYS.map((key) => criterionCell(key, criterion, groups.has(criterion.code))),
      styles: KEYS.map((key) => criterionStyle(key, criterion, groups.has(criterion.code))),
    })),
    spareRows: contest.criteria.length === 0 ? 10 : 0,
    frozenColumns: 3,
  });
}

function criterionStyle(
  key: CriteriaColumn,
  { unit, rule }: CriterionData,
  isGroup: boolean,
): CellStyle | undefined {
  if (isGroup && (key === 'code' || key === 'name')) return STYLES.inputTextBold;
  if (isGroup && (key === 'max' || key === 'cap')) return STYLES.inputNumberBold;
  return key === 'target' && isPercentUnit(unit, rule?.kind) ? STYLES.inputPercent : undefined;
}

function criterionCell(key: CriteriaColumn, criterion: CriterionData, isGroup: boolean): CellValue {
  const { rule } = criterion;
  switch (key) {
    case 'code':
    case 'parent':
    case 'name':
      return criterion[key];
    case 'max':
    case 'cap':
      return numberCell(criterion[key]);
    case 'unit':
    case 'reviewer':
    case 'source':
    case 'note':
      return criterion[key] ?? null;
    case 'rule':
      return rule === undefined ? null : wordOf(rule.kind);
    case 'scoredBy':
      return criterion.scoredBy === undefined ? null : wordOf(criterion.scoredBy);
    case 'evidence':
      return isGroup ? null : wordOf(criterion.evidence === true ? 'yes' : 'no');
    case 'target':
    case 'direction':
    case 'per':
    case 'scale':
    case 'newcomer':
      return rule === undefined ? null : parameterCell(key, rule, criterion.unit);
  }
}

function parameterCell(
  key: 'target' | 'direction' | 'per' | 'scale' | 'newcomer',
  rule: RuleData,
  unit: string | undefined,
): CellValue {
  switch (rule.kind) {
    case 'proportional':
      if (key === 'direction') {
        return wordOf(rule.lower === true ? 'lowerIsBetter' : 'higherIsBetter');
      }
      return key === 'target' ? targetCell(rule.target, unit) : null;
    case 'leader':
      return key === 'target' ? targetCell(rule.target, unit) : null;
    case 'tiers':
      return key === 'scale'
        ? writeTiers(rule.tiers, isPercentUnit(unit, rule.kind) ? '%' : '')
        : null;
    case 'rankChange':
      if (key === 'newcomer') return numberCell(rule.newcomer);
      return key === 'scale' ? writeTiers(rule.tiers, '') : null;
    case 'levels':
      return key === 'scale' ? writeLevels(rule.levels) : null;
    case 'count':
    case 'bonus':
    case 'deduction':
      return key === 'per' ? numberCell(rule.per) : null;
    case 'direct':
    case 'passFail':
    case 'requirement':
      return null;
  }
}

function targetCell(target: string, unit: string | undefined): CellValue {
  return isPercentUnit(unit, undefined) ? percentCell(target) : numberCell(target);
}
