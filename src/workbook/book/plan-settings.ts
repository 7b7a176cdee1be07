import type { ContestData } from '../../domain/contest-data';
import { SETTING_ITEMS } from '../../domain/settings';
import type { SettingItem } from '../../domain/settings';
import { SETTING_EXPLANATIONS, SHEET_INSTRUCTIONS } from '../../text/book';
import { SCOPE_HEADINGS, SETTINGS_HEADINGS, SHEET_NAMES } from '../../text/headings';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import type { CellValue, SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell } from './cell-values';
import { planInputSheet } from './input-sheet';

/** Trang Cài đặt: a column a scope, so that a scope more is a column more. */
export function planSettingsSheet(
  layout: BlockLayout,
  contests: readonly ContestData[],
): SheetPlan {
  return planInputSheet({
    layout,
    title: SHEET_NAMES.settings,
    instruction: SHEET_INSTRUCTIONS.settings,
    columns: [
      { heading: SETTINGS_HEADINGS.item, width: 40, style: STYLES.label },
      ...contests.map(({ scope }) => ({
        heading: SCOPE_HEADINGS[scope],
        width: 24,
        style: STYLES.inputCenter,
      })),
      { heading: SETTINGS_HEADINGS.explanation, width: 66, style: STYLES.explanation },
    ],
    rows: SETTING_ITEMS.map((item) => ({
      values: [
        wordOf(item),
        ...contests.map((contest) => settingCell(item, contest)),
        SETTING_EXPLANATIONS[item],
      ],
    })),
    spareRows: 0,
    frozenColumns: 1,
  });
}

function settingCell(item: SettingItem, contest: ContestData): CellValue {
  switch (item) {
    case 'declaredTotal':
      return numberCell(contest.declaredTotal);
    case 'step':
      return numberCell(contest.step ?? '0.01');
    case 'floor':
      return numberCell(contest.floor ?? '0');
    case 'leaderPool':
      return wordOf(contest.leaderPool ?? 'eligible');
    case 'notApplicableTreatment':
      return wordOf(contest.notApplicable ?? 'rescale');
    case 'leaderAtTarget':
      return wordOf(contest.leaderAtTarget ?? 'half');
    case 'newcomerTreatment':
      return wordOf(contest.newcomer ?? 'statedPoints');
  }
}
