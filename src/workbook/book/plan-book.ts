import type { ContestData } from '../../domain/contest-data';
import type { InformationData } from '../../domain/information';
import { criteriaBlock, nomineesBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import { BOOK_TITLE } from '../../text/book';
import { writeScopes } from '../../text/scopes';
import { listBlocks } from '../layout/blocks';
import type { BlockLayout } from '../layout/blocks';
import type { SheetPlan, WorkbookPlan } from '../sheet-plan';
import { planAwardsSheet } from './plan-awards';
import { planBandsSheet } from './plan-bands';
import { planCriteriaSheet } from './plan-criteria';
import { planGuideSheet } from './plan-guide';
import { planInformationSheet } from './plan-information';
import { planNomineesSheet } from './plan-nominees';
import { planSettingsSheet } from './plan-settings';

/** Sổ bình xét mới: what a new workbook holds. The data may contradict itself; check says so. */
export type BookData = {
  readonly subtitle: string;
  readonly information: InformationData;
  /** One a scope at the most. */
  readonly contests: readonly ContestData[];
};

/** Plans a new workbook: a guide, then the input sheets. */
export function planBook({ subtitle, information, contests }: BookData): WorkbookPlan {
  const scopes = SCOPES.filter((scope) => contests.some((contest) => contest.scope === scope));
  const ordered = scopes.flatMap((scope) =>
    contests.filter((contest) => contest.scope === scope).slice(0, 1),
  );
  const filled = { ...information, scopes: writeScopes(scopes) };
  const sheets = listBlocks(scopes).map((layout) => planBlock(layout, filled, ordered));
  return { title: BOOK_TITLE, sheets: [planGuideSheet(subtitle), ...sheets], active: 0 };
}

function planBlock(
  layout: BlockLayout,
  information: InformationData,
  contests: readonly ContestData[],
): SheetPlan {
  switch (layout.block) {
    case 'information':
      return planInformationSheet(layout, information);
    case 'settings':
      return planSettingsSheet(layout, contests);
    case 'awards':
      return planAwardsSheet(layout, contests);
    case 'bands':
      return planBandsSheet(layout, contests);
    default:
      return planScopeBlock(layout, contests);
  }
}

function planScopeBlock(layout: BlockLayout, contests: readonly ContestData[]): SheetPlan {
  for (const contest of contests) {
    if (layout.block === criteriaBlock(contest.scope)) return planCriteriaSheet(layout, contest);
    if (layout.block === nomineesBlock(contest.scope)) return planNomineesSheet(layout, contest);
  }
  throw new Error(`no sheet is planned for ${layout.block}`);
}
