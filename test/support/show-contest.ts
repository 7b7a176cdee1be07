import type { AwardRule } from '../../src/domain/awards/award-rule';
import type { ScopeContest } from '../../src/domain/contest';
import type { Criterion, Leaf } from '../../src/domain/criterion';
import { formatDecimal } from '../../src/domain/decimal';
import type { Draft, DraftBlock, Found } from '../../src/domain/draft';
import type { Nominee, Result } from '../../src/domain/nominee';
import { criteriaBlock, evidenceColumn, nomineesBlock } from '../../src/domain/place';
import type { BlockId } from '../../src/domain/place';
import type { Tier } from '../../src/domain/rules/tiers';
import { settingColumn } from '../../src/domain/validation/read-settings';
import { shown } from './decimals';

/** All that was read of a contest, in the shape of {@link tellContest}. */
export function showContest(contest: ScopeContest, draft: Draft): unknown {
  const { scope, settings, criteria, nominees, bands, awards } = contest;
  const { step } = settings;
  return {
    scope,
    settings: { ...settings, step: formatDecimal(step), floor: shown(settings.floor, step) },
    declaredTotal: showDeclaredTotal(contest, draft),
    criteria: Object.fromEntries(
      criteria.roots.flatMap((root) => showCriteria(root, null, contest, draft)),
    ),
    bands: bands.map(({ label, from }) => ({ label, from: shown(from, step) })),
    awards: awards.map((award) => showAward(award, contest)),
    nominees: nominees.map((nominee) => showNominee(nominee, contest, draft)),
  };
}

function showDeclaredTotal({ scope }: ScopeContest, draft: Draft): string | null {
  const { rows = [] } = draft.get('settings') ?? {};
  const row = rows.findIndex(({ cells }) =>
    cells.some((cell) => cell.kind === 'term' && cell.term === 'declaredTotal'),
  );
  return showCell(draft, 'settings', row, settingColumn(scope));
}

/** What is shown to people and read by no rule is in the draft only. */
function showCell(draft: Draft, block: BlockId, row: number, column: string): string | null {
  const found: DraftBlock | undefined = draft.get(block);
  const at = found?.columns.indexOf(column) ?? -1;
  const cell: Found | undefined = found?.rows[row]?.cells[at];
  if (cell === undefined || !('value' in cell)) return null;
  return cell.kind === 'number' ? formatDecimal(cell.value) : String(cell.value);
}

function showCriteria(
  criterion: Criterion,
  parent: string | null,
  contest: ScopeContest,
  draft: Draft,
): readonly (readonly [code: string, shown: unknown])[] {
  const { code, name, max, row } = criterion;
  const { step } = contest.settings;
  const cellOf = (column: string) => showCell(draft, criteriaBlock(contest.scope), row, column);
  const common = { parent, name, max: shown(max, step) };
  const words = { unit: cellOf('unit'), source: cellOf('source'), note: cellOf('note') };
  if (criterion.kind === 'leaf') {
    const { percent, needsEvidence, scoredBy, reviewer } = criterion;
    const scoring = { needsEvidence, scoredBy, reviewer };
    const rest = { cap: null, rule: showRule(criterion, contest), percent, ...scoring };
    return [[code, { ...common, ...rest, ...words }]];
  }
  const cap = criterion.cap === null ? null : shown(criterion.cap, step);
  const scoring = { needsEvidence: false, scoredBy: 'selfScored', reviewer: '' };
  const rest = { cap, rule: null, percent: false, ...scoring };
  return [
    [code, { ...common, ...rest, ...words }],
    ...criterion.children.flatMap((child) => showCriteria(child, code, contest, draft)),
  ];
}

function showRule({ rule }: Leaf, { settings: { step } }: ScopeContest): unknown {
  const points = (value: number): string => shown(value, step);
  const tiers = (all: readonly Tier[]): unknown =>
    all.map(({ from, inclusive, points: earned }) => ({
      from: from === null ? null : formatDecimal(from),
      inclusive: from === null || inclusive,
      points: points(earned),
    }));
  switch (rule.kind) {
    case 'proportional':
    case 'leader':
      return { ...rule, target: formatDecimal(rule.target) };
    case 'tiers':
      return { ...rule, tiers: tiers(rule.tiers) };
    case 'rankChange':
      return { ...rule, tiers: tiers(rule.tiers), newcomer: points(rule.newcomer) };
    case 'levels':
      return { ...rule, levels: rule.levels.map((level) => [level.name, points(level.points)]) };
    case 'count':
    case 'bonus':
    case 'deduction':
      return { ...rule, per: points(rule.per) };
    default:
      return rule;
  }
}

function showAward(
  { award, minimumTotal, required, quota, excludes }: AwardRule,
  { settings: { step } }: ScopeContest,
): unknown {
  return {
    award,
    minimumTotal: minimumTotal === null ? null : shown(minimumTotal, step),
    required: required.map((leaf) => leaf.code),
    quota: quota?.kind === 'share' ? { share: formatDecimal(quota.percent) } : showCount(quota),
    excludes,
  };
}

function showCount(quota: { readonly count: number } | null): unknown {
  return quota === null ? null : { count: String(quota.count) };
}

function showNominee(nominee: Nominee, contest: ScopeContest, draft: Draft): unknown {
  const { row, code, name, unit, cluster, details, results } = nominee;
  const block = nomineesBlock(contest.scope);
  const { leaves } = contest.criteria;
  const asking = leaves.filter((leaf) => leaf.needsEvidence);
  return {
    code,
    name,
    unit,
    cluster,
    details,
    results: Object.fromEntries(
      leaves.map((leaf) => [leaf.code, showResult(results[leaf.index] ?? { kind: 'missing' })]),
    ),
    evidence: Object.fromEntries(
      asking.map((leaf) => [leaf.code, showCell(draft, block, row, evidenceColumn(leaf.code))]),
    ),
  };
}

function showResult(result: Result): unknown {
  switch (result.kind) {
    case 'missing':
      return null;
    case 'notApplicable':
      return 'khongApDung';
    case 'number':
      return formatDecimal(result.value);
    case 'judged':
      return result.passed ? 'dat' : 'khongDat';
    case 'level':
      return result.name;
    case 'ranks':
      return {
        last: result.last === null ? null : formatDecimal(result.last),
        now: formatDecimal(result.now),
      };
  }
}
