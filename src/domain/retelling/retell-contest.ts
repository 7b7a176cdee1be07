import type { AwardRuleData, BandData, ContestData } from '../contest-data';
import type { Draft, Term } from '../draft';
import { criteriaBlock, nomineesBlock } from '../place';
import type { AwardId, ScopeId } from '../scope';
import { AWARDS_IN_ORDER } from '../scope';
import type { SettingItem } from '../settings';
import { settingColumn } from '../validation/read-settings';
import { retellCriteria } from './retell-criteria';
import { retellNominees } from './retell-nominees';
import { tellRows } from './tell-cell';
import type { RowTeller } from './tell-cell';

/**
 * A scope of a workbook told as data, as its sheets state it and not as it is calculated: what a copy,
 * a form or next year's book is made from; a nominee at a time. Wants a draft without errors; results
 * may be missing.
 */
export function* retellContestInSteps(draft: Draft, scope: ScopeId): Generator<void, ContestData> {
  const settings = tellRows(draft.get('settings'));
  const column = settingColumn(scope);
  const setting = (item: SettingItem): RowTeller | undefined =>
    settings.find(({ term }) => term('item') === item);
  const tell = (item: SettingItem): string | undefined => setting(item)?.tell(column);
  const choose = <Choice extends Term>(
    item: SettingItem,
    choices: readonly Choice[],
  ): Choice | undefined => choices.find((one) => one === setting(item)?.term(column));
  const criteria = retellCriteria(draft.get(criteriaBlock(scope)));
  return {
    scope,
    declaredTotal: tell('declaredTotal') ?? '',
    step: tell('step'),
    floor: tell('floor'),
    leaderPool: choose('leaderPool', ['eligible', 'all']),
    leaderAtTarget: choose('leaderAtTarget', ['half', 'full']),
    notApplicable: choose('notApplicableTreatment', ['rescale', 'omit']),
    newcomer: choose('newcomerTreatment', ['statedPoints', 'notApplicable']),
    criteria,
    nominees: yield* retellNominees(draft.get(nomineesBlock(scope)), criteria),
    bands: ofScope(draft, 'bands', scope).map(({ tell: told }): BandData => ({
      label: told('label') ?? '',
      from: told('from') ?? '',
    })),
    awards: ofScope(draft, 'awards', scope).flatMap(retellAward),
  };
}

function ofScope(draft: Draft, block: 'bands' | 'awards', scope: ScopeId): readonly RowTeller[] {
  return tellRows(draft.get(block)).filter(({ term }) => term('scope') === scope);
}

function retellAward({ tell, term }: RowTeller): readonly AwardRuleData[] {
  const award = findAward(term('award'));
  if (award === null) return [];
  const excluded = findAward(term('excludes'));
  const count = tell('quotaCount');
  const share = tell('quotaShare');
  return [
    {
      award,
      minimumTotal: tell('minimumTotal'),
      required: tell('required')
        ?.split(/[;,\n]/)
        .map((code) => code.trim()),
      ...(count === undefined ? {} : { quota: { count } }),
      ...(share === undefined ? {} : { quota: { share } }),
      ...(excluded === null ? {} : { excludes: [excluded] }),
      note: tell('note'),
    },
  ];
}

function findAward(word: Term | null): AwardId | null {
  return AWARDS_IN_ORDER.find((one) => one === word) ?? null;
}
