import type {
  AwardRuleData,
  ContestData,
  CriterionData,
  NomineeData,
  ResultData,
  RuleData,
  TierData,
} from '../../src/domain/contest-data';
import { AWARDS_IN_ORDER } from '../../src/domain/scope';
import type { ScopeId } from '../../src/domain/scope';
import { format, parse } from '../oracle/rational';

type Detail = Exclude<keyof NomineeData, 'code' | 'name' | 'results' | 'evidence'>;

/** The columns that the sheet of a scope has; what has none is not written. */
const COLUMNS: Readonly<Record<ScopeId, readonly Detail[]>> = {
  tapThe: ['unit', 'cluster', 'headcount', 'awardType', 'summary'],
  caNhan: [
    'title',
    'birthYear',
    'position',
    'unit',
    'isLeader',
    'isDirectWorker',
    'cluster',
    'awardType',
    'summary',
  ],
};

const BLANK_DETAILS = {
  title: '',
  birthYear: '',
  position: '',
  isLeader: false,
  isDirectWorker: false,
  headcount: '',
  awardType: '',
  summary: '',
};

/** All that a contest as data says, with the defaults of what it leaves out: nothing may be lost. */
export function tellContest(data: ContestData): unknown {
  const { scope, declaredTotal, criteria, nominees, bands = [], awards = [] } = data;
  return {
    scope,
    settings: {
      step: number(data.step ?? '0.01'),
      floor: number(data.floor ?? '0'),
      leaderPool: data.leaderPool ?? 'eligible',
      leaderAtTarget: 'half',
      notApplicable: data.notApplicable ?? 'rescale',
      newcomer: 'statedPoints',
    },
    declaredTotal: number(declaredTotal),
    criteria: Object.fromEntries(criteria.map((row) => [row.code, tellCriterion(row)])),
    bands: bands.map(({ label, from }) => ({ label, from: number(from) })),
    awards: AWARDS_IN_ORDER.flatMap((award) => awards.filter((rule) => rule.award === award)).map(
      tellAward,
    ),
    nominees: nominees.map((nominee) => tellNominee(nominee, data)),
  };
}

/** "12.50" and "-0.0" in their shortest form. */
function number(text: string): string {
  return format(parse(text));
}

function tellCriterion(row: CriterionData): unknown {
  return {
    parent: row.parent,
    name: row.name,
    max: number(row.max),
    cap: row.cap === undefined ? null : number(row.cap),
    rule: row.rule === undefined ? null : tellRule(row.rule),
    percent: row.unit === '%',
    needsEvidence: row.evidence === true,
    scoredBy: row.scoredBy ?? 'selfScored',
    reviewer: row.reviewer ?? '',
    unit: row.unit ?? null,
    source: row.source ?? null,
    note: row.note ?? null,
  };
}

function tellRule(rule: RuleData): unknown {
  const tiers = (all: readonly TierData[]): unknown =>
    all.map(({ from, inclusive, points }) => ({
      from: from === null ? null : number(from),
      inclusive: inclusive !== false,
      points: number(points),
    }));
  switch (rule.kind) {
    case 'proportional':
      return { kind: rule.kind, target: number(rule.target), lower: rule.lower === true };
    case 'leader':
      return { kind: rule.kind, target: number(rule.target) };
    case 'tiers':
      return { kind: rule.kind, tiers: tiers(rule.tiers) };
    case 'rankChange':
      return { kind: rule.kind, tiers: tiers(rule.tiers), newcomer: number(rule.newcomer) };
    case 'levels':
      return {
        kind: rule.kind,
        levels: Object.entries(rule.levels).map(([name, points]) => [name, number(points)]),
      };
    case 'count':
    case 'bonus':
    case 'deduction':
      return { kind: rule.kind, per: number(rule.per) };
    default:
      return { kind: rule.kind };
  }
}

function tellAward({ award, minimumTotal, required, quota, excludes }: AwardRuleData): unknown {
  return {
    award,
    minimumTotal: minimumTotal === undefined ? null : number(minimumTotal),
    required: required ?? [],
    quota: quota === undefined ? null : tellQuota(quota),
    excludes: excludes ?? [],
  };
}

function tellQuota(quota: NonNullable<AwardRuleData['quota']>): unknown {
  return 'share' in quota ? { share: number(quota.share) } : { count: number(quota.count) };
}

function tellNominee(nominee: NomineeData, { scope, criteria }: ContestData): unknown {
  const { code, name, results, evidence = {} } = nominee;
  const written = COLUMNS[scope].flatMap((key) =>
    nominee[key] === undefined ? [] : [[key, nominee[key]] as const],
  );
  const { unit, cluster, ...details } = {
    unit: null,
    cluster: null,
    ...BLANK_DETAILS,
    ...Object.fromEntries(written),
  };
  return {
    code,
    name,
    unit,
    cluster,
    details,
    results: Object.fromEntries(
      criteria
        .filter((row) => row.rule !== undefined)
        .map((row) => [row.code, tellResult(row, results[row.code])]),
    ),
    evidence,
  };
}

function tellResult({ rule }: CriterionData, result: ResultData | undefined): unknown {
  if (result === undefined || result === 'khongApDung') return result ?? null;
  if (typeof result !== 'string') {
    return { last: result.last === null ? null : number(result.last), now: number(result.now) };
  }
  const isWord = ['passFail', 'requirement', 'levels'].includes(rule?.kind ?? '');
  return isWord ? result : number(result);
}
