import { SCORED_BY } from '../criterion';
import type { Leaf } from '../criterion';
import type { Points } from '../points';
import { RULE_KINDS } from '../rules/rule';
import type { RuleKind } from '../rules/rule';
import type { Settings } from '../settings';
import { isPercentUnit } from '../percent-unit';
import { readPoints } from './read-points';
import { readRule } from './read-rule';
import type { RowReader } from './row-reader';

/** The columns that a rule takes its parameters from; a filled one that is not its own is a second rule. */
const PARAMETERS: Readonly<Record<RuleKind, readonly string[]>> = {
  direct: [],
  passFail: [],
  proportional: ['target', 'direction'],
  tiers: ['scale'],
  count: ['per'],
  levels: ['scale'],
  rankChange: ['scale', 'newcomer'],
  leader: ['target'],
  bonus: ['per'],
  deduction: ['per'],
  requirement: [],
};

const ALL_PARAMETERS = ['target', 'direction', 'per', 'scale', 'newcomer'];

/** As much of a row without children as could be understood; every fault is reported. */
export type LeafReading = {
  readonly leaf: Leaf | null;
  readonly max: Points | null;
  readonly kind: RuleKind | null;
};

/** Tiêu chí được chấm of a row without children. */
export function readLeaf(
  reader: RowReader,
  code: string,
  settings: Settings,
  index: number,
): LeafReading {
  if (reader.isBlank('rule')) reader.report({ code: 'rule-missing', criterion: code }, 'rule');
  const kind = reader.term('rule', RULE_KINDS);
  const max = readMaximum(reader, code, settings, kind);
  if (!reader.isBlank('cap')) {
    const reason = 'cap-on-scored-group';
    reader.report({ code: 'parameter-invalid', criterion: code, reason }, 'cap');
  }
  const evidence = reader.term('evidence', ['yes', 'no']);
  const scoring = readScoring(reader, code);
  const name = reader.text('name');
  if (kind === null) return { leaf: null, max, kind };
  const foreign = ALL_PARAMETERS.filter(
    (column) => !reader.isBlank(column) && !PARAMETERS[kind].includes(column),
  );
  for (const column of foreign) {
    reader.report({ code: 'rule-ambiguous', criterion: code, rule: kind }, column);
  }
  const unit = reader.text('unit');
  if (unit === null) return { leaf: null, max, kind };
  const percent = isPercentUnit(unit, kind);
  const rule = readRule(kind, { reader, criterion: code, max, percent, step: settings.step });
  if (rule === null || max === null || foreign.length > 0) return { leaf: null, max, kind };
  const needsEvidence = evidence === 'yes';
  const { row } = reader;
  const leaf: Leaf = {
    kind: 'leaf',
    code,
    name: name ?? '',
    max,
    rule,
    percent,
    unit,
    needsEvidence,
    ...scoring,
    index,
    row,
  };
  return { leaf, max, kind };
}

/** Người chấm: whoever has nobody named to score it is asked for, the contest goes on. */
function readScoring(reader: RowReader, criterion: string): Pick<Leaf, 'scoredBy' | 'reviewer'> {
  const scoredBy = reader.term('scoredBy', SCORED_BY) ?? SCORED_BY[0];
  const reviewer = reader.text('reviewer') ?? '';
  if (scoredBy !== 'selfScored' && reader.isBlank('reviewer')) {
    reader.report({ code: 'reviewer-missing', criterion, scoredBy }, 'reviewer');
  }
  return { scoredBy, reviewer };
}

function readMaximum(
  reader: RowReader,
  criterion: string,
  { step }: Settings,
  kind: RuleKind | null,
): Points | null {
  // A rule that cannot be read may be a requirement, which needs no maximum.
  if (kind === null && reader.isBlank('max')) return null;
  if (kind !== 'requirement') return readPoints(reader, 'max', criterion, step);
  const max = reader.isBlank('max') ? 0 : readPoints(reader, 'max', criterion, step);
  if (max === null || max === 0) return max;
  const reason = 'requirement-with-points';
  reader.report({ code: 'parameter-invalid', criterion, reason }, 'max');
  return null;
}
