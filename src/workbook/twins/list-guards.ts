import { groupsFromInside } from '../../domain/criterion';
import { numberOfDecimal } from '../../domain/decimal';
import { criteriaBlock } from '../../domain/place';
import type { BlockId, ColumnKey } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import type { SettingItem } from '../../domain/settings';
import { showFound } from '../../domain/validation/cell-faults';
import { settingColumn } from '../../domain/validation/read-settings';
import { AWARDS_HEADINGS, CRITERIA_HEADINGS } from '../../text/headings';
import {
  GUARDED_COUNTS,
  guardedAward,
  guardedCell,
  guardedCriterion,
  guardedSetting,
} from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { spellString } from '../formulas/spell-text';
import { countLargeTargets, LARGE_TARGET } from './large-targets';
import { guardClusters } from './cluster-guard';
import type { Guard } from './guard';
import { guardHeadings } from './heading-guards';
import { guardNominees } from './nominee-guards';
import { guardSums } from './sum-guards';
import type { TwinInputs } from './twin-inputs';

/** Choices that decide how formulas are written. */
const FROZEN_SETTINGS: readonly SettingItem[] = [
  'step',
  'notApplicableTreatment',
  'leaderPool',
  'leaderAtTarget',
  'newcomerTreatment',
];

const C = CRITERIA_HEADINGS;
const GROUP_HEADINGS = pickHeadings(C, ['code', 'parent', 'rule']);
const UNCAPPED_HEADINGS = pickHeadings(C, ['code', 'parent', 'rule', 'cap']);
const LEAF_HEADINGS = pickHeadings(C, ['code', 'parent', 'rule', 'unit', 'direction', 'scale']);
const AWARD_HEADINGS = pickHeadings(AWARDS_HEADINGS, ['scope', 'award', 'required', 'excludes']);

/** Kind of rule, tiers and levels, tree, sums, treatments, conditions of awards, rows, headings. */
export function listGuards(results: ScopeResults, inputs: TwinInputs): readonly Guard[] {
  return [
    ...guardCriteria(results, inputs),
    ...guardSums(results, inputs),
    ...guardTargets(results, inputs),
    ...guardSettings(results, inputs),
    ...guardScopeRows('bands', results, inputs),
    ...results.contest.awards.map(({ award, row }): Guard => ({
      item: guardedAward(award),
      leaf: null,
      ...describe(inputs, 'awards', row, AWARD_HEADINGS),
    })),
    ...guardScopeRows('awards', results, inputs),
    ...guardNominees(results, inputs),
    ...guardClusters(results, inputs),
    ...guardHeadings(results, inputs),
  ];
}

function guardCriteria({ contest }: ScopeResults, inputs: TwinInputs): readonly Guard[] {
  const { scope, criteria } = contest;
  const block = criteriaBlock(scope);
  const groups = groupsFromInside(criteria.roots).map((group): Guard & { row: number } => ({
    item: guardedCriterion(group),
    leaf: null,
    row: group.row,
    ...describe(inputs, block, group.row, group.cap === null ? UNCAPPED_HEADINGS : GROUP_HEADINGS),
  }));
  const leaves = criteria.leaves.map((leaf): Guard & { row: number } => ({
    item: guardedCriterion(leaf),
    leaf,
    row: leaf.row,
    ...describe(inputs, block, leaf.row, LEAF_HEADINGS),
  }));
  return [
    ...[...groups, ...leaves].sort((one, other) => one.row - other.row),
    {
      item: GUARDED_COUNTS.criteria,
      leaf: null,
      sent: inputs.countRows(block),
      now: `COUNTA(${inputs.column(block, 'code')})`,
    },
  ];
}

type Headings = readonly (readonly [column: ColumnKey, heading: string])[];

function pickHeadings<Key extends ColumnKey>(
  headings: Readonly<Record<Key, string>>,
  columns: readonly Key[],
): Headings {
  return columns.map((column) => [column, headings[column]]);
}

/** "Mã: I.3; Cách chấm: Đếm số lần": the filled cells of a row under their headings, as one text. */
function describe(
  inputs: TwinInputs,
  block: BlockId,
  row: number,
  headings: Headings,
): { readonly sent: string; readonly now: string } {
  const cells = headings.map(([column, heading], index) => {
    const { reference, found } = inputs.cell(block, row, column);
    const text = showFound(found);
    const label = guardedCell(heading, index === 0);
    return {
      sent: text === '' ? '' : `${label}${text}`,
      now: `IF(${reference}="","",${spellString(label)}&${reference})`,
    };
  });
  return {
    sent: cells.map(({ sent }) => sent).join(''),
    now: cells.map(({ now }) => now).join('&'),
  };
}

function guardSettings({ contest }: ScopeResults, inputs: TwinInputs): readonly Guard[] {
  return FROZEN_SETTINGS.flatMap((item): readonly Guard[] => {
    const row = inputs.findRow('settings', 'item', item);
    if (row === null) return [];
    const { reference, found } = inputs.cell('settings', row, settingColumn(contest.scope));
    const sent = found.kind === 'number' ? numberOfDecimal(found.value) : showFound(found);
    const now = `IF(ISBLANK(${reference}),"",${reference})`;
    return [{ item: guardedSetting(item), leaf: null, sent, now }];
  });
}

/** Beside results so large formulas round what is not quite half a step like half a step. */
function guardTargets({ contest }: ScopeResults, inputs: TwinInputs): readonly Guard[] {
  const { leaves } = contest.criteria;
  if (!leaves.some(({ rule }) => 'target' in rule)) return [];
  const now = `COUNTIF(${inputs.column(criteriaBlock(contest.scope), 'target')},">=${LARGE_TARGET}")`;
  return [{ item: GUARDED_COUNTS.targets, leaf: null, sent: countLargeTargets(contest), now }];
}

/** How many rows of a sheet of all scopes are this scope's. */
function guardScopeRows(
  block: 'bands' | 'awards',
  { contest }: ScopeResults,
  inputs: TwinInputs,
): readonly Guard[] {
  const rows = contest[block].map(({ row }) => row);
  const word = spellString(wordOf(contest.scope));
  const count = (area: string): string => `COUNTIF(${area},${word})`;
  const all: Guard = {
    item: GUARDED_COUNTS[block],
    leaf: null,
    sent: rows.length,
    now: count(inputs.column(block, 'scope')),
  };
  if (block === 'awards' || rows.length === 0) return [all];
  const own = inputs.rows(block, Math.min(...rows), Math.max(...rows), 'scope');
  return [all, { ...all, item: GUARDED_COUNTS.bandRows, now: count(own) }];
}
