import type { AwardRuleData, ContestData } from '../../domain/contest-data';
import { AWARDS_IN_ORDER } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { AWARD_NOTE, SHEET_INSTRUCTIONS } from '../../text/book';
import { AWARDS_HEADINGS, SHEET_NAMES } from '../../text/headings';
import { ERRORS, PROMPTS } from '../../text/prompts';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import type { CellValue, SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell, percentCell } from './cell-values';
import { planInputSheet } from './input-sheet';
import type { InputColumn } from './input-sheet';

type AwardColumn = keyof typeof AWARDS_HEADINGS;

const AWARD_WORDS = AWARDS_IN_ORDER.map(wordOf);
const LIST_ERROR = { ...ERRORS.list, strict: true };
const POINTS_ERROR = { ...ERRORS.points, strict: true };

/** Trang Khen thưởng: a row an award of a scope. */
export function planAwardsSheet(layout: BlockLayout, contests: readonly ContestData[]): SheetPlan {
  const columns: Readonly<Record<AwardColumn, Omit<InputColumn, 'heading'>>> = {
    scope: {
      width: 14,
      style: STYLES.inputCenter,
      validation: {
        allow: { kind: 'list', words: contests.map(({ scope }) => wordOf(scope)) },
        error: LIST_ERROR,
      },
    },
    award: {
      width: 18,
      style: STYLES.inputCenter,
      validation: { allow: { kind: 'list', words: AWARD_WORDS }, error: LIST_ERROR },
    },
    minimumTotal: {
      width: 14,
      style: STYLES.inputNumber,
      validation: { allow: { kind: 'decimal', from: 0, to: null }, error: POINTS_ERROR },
    },
    required: {
      width: 20,
      style: STYLES.inputText,
      validation: { allow: { kind: 'any' }, prompt: PROMPTS.required },
    },
    quotaCount: {
      width: 12,
      style: STYLES.inputNumber,
      validation: {
        allow: { kind: 'whole', from: 0, to: null },
        error: { ...ERRORS.quotaCount, strict: true },
      },
    },
    quotaShare: {
      width: 12,
      style: STYLES.inputPercent,
      validation: {
        allow: { kind: 'decimal', from: 0, to: 1 },
        error: { ...ERRORS.quotaShare, strict: true },
      },
    },
    excludes: {
      width: 16,
      style: STYLES.inputCenter,
      validation: {
        allow: { kind: 'list', words: AWARD_WORDS },
        prompt: PROMPTS.excludes,
        error: LIST_ERROR,
      },
    },
    note: { width: 52, style: STYLES.inputText },
  };
  const keys = Object.keys(columns) as AwardColumn[];
  const rows = contests.flatMap(({ scope, awards = [] }) =>
    awards.map((rule) => ({ values: keys.map((key) => awardCell(key, scope, rule)) })),
  );
  return planInputSheet({
    layout,
    title: SHEET_NAMES.awards,
    instruction: SHEET_INSTRUCTIONS.awards,
    columns: keys.map((key) => ({ ...columns[key], heading: AWARDS_HEADINGS[key] })),
    rows,
    spareRows: rows.length === 0 ? 4 : 0,
    frozenColumns: 2,
  });
}

function awardCell(key: AwardColumn, scope: ScopeId, rule: AwardRuleData): CellValue {
  switch (key) {
    case 'scope':
      return wordOf(scope);
    case 'award':
      return wordOf(rule.award);
    case 'minimumTotal':
      return numberCell(rule.minimumTotal);
    case 'required':
      return rule.required === undefined ? null : rule.required.join('; ');
    case 'quotaCount':
      return rule.quota && 'count' in rule.quota ? numberCell(rule.quota.count) : null;
    case 'quotaShare':
      return rule.quota && 'share' in rule.quota ? percentCell(rule.quota.share) : null;
    case 'excludes':
      return rule.excludes === undefined ? null : rule.excludes.map(wordOf).join('; ');
    case 'note':
      return rule.note ?? AWARD_NOTE;
  }
}
