import type { ScopeContest } from '../../domain/contest';
import { leavesOf } from '../../domain/criterion';
import type { Criterion, Group } from '../../domain/criterion';
import { criteriaBlock } from '../../domain/place';
import type { NomineeResult } from '../../domain/results';
import { cappedGroups } from '../../domain/scoring/adjustments';
import { settingColumn } from '../../domain/validation/read-settings';
import { adjustmentHeading, SCORE_HEADINGS } from '../../text/scores';
import { pointsOfAdjustment } from '../scores/adjustment-columns';
import type { AdjustmentKind } from '../scores/adjustment-columns';
import { pointsKey } from './criterion-twins';
import { overCells, roundSum, roundToStep } from '../formulas/round-formula';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import type { TwinColumn, TwinGrid } from './twin-grid';
import { followParameter, REVIEW } from './follow-input';
import { NOT_NEGATIVE, ofKind, wholeSteps } from './parameter-demands';

const capKey = ({ code }: Group): string => `cap:${code}`;

/** The columns between the points and the total. */
export function adjustmentKeys({ criteria, settings }: ScopeContest): readonly string[] {
  const rescaling = settings.notApplicable === 'rescale' ? ['rescale'] : [];
  return [...cappedGroups(criteria).map(capKey), ...rescaling, 'floor'];
}

/** What caps, the rescaling and the floor add to the points or take off, and the total. */
export function layTotalTwins(frame: TwinFrame): readonly TwinColumn[] {
  const { criteria, settings } = frame.contest;
  const caps = cappedGroups(criteria);
  const rescaling = settings.notApplicable === 'rescale' ? [layRescale(frame)] : [];
  const earned = criteria.leaves.filter(isEarning).map(pointsKey);
  const adjusted = adjustmentKeys(frame.contest);
  return [
    ...caps.map((group) => layCap(group, frame)),
    ...rescaling,
    layFloor([...earned, ...adjusted.slice(0, -1)], frame),
    layTotal([...earned, ...adjusted], frame),
  ];
}

/** A requirement earns nothing. */
function isEarning(criterion: Criterion): boolean {
  return criterion.kind === 'group' || criterion.rule.kind !== 'requirement';
}

function sumOf(keys: readonly string[], row: number, grid: TwinGrid): string {
  const cells = keys.map((key) => grid.at(key, row));
  return overCells('SUM', cells);
}

type Adjusting = Pick<TwinColumn, 'group' | 'heading' | 'width' | 'style'>;

function lookOf({ kind, group }: AdjustmentKind, { contest, styles }: TwinFrame): Adjusting {
  const heading = adjustmentHeading(kind, group, contest.settings.step);
  return { group: null, heading, width: 9, style: styles.adjustment };
}

function adjustmentValue(one: NomineeResult, kind: AdjustmentKind, frame: TwinFrame): number {
  return pointsValue(frame, pointsOfAdjustment(one, kind) ?? 0);
}

/** The sum of a group, inner caps taken off already, is held between the cap and its opposite. */
function layCap(group: Group, frame: TwinFrame): TwinColumn {
  const { contest, inputs } = frame;
  const { step } = contest.settings;
  const kind = { kind: 'cap', group } as const;
  const inner = cappedGroups({ roots: group.children, leaves: [] });
  const within = [...leavesOf(group).filter(isEarning).map(pointsKey), ...inner.map(capKey)];
  const typed = inputs.cell(criteriaBlock(contest.scope), group.row, 'cap');
  return {
    ...lookOf(kind, frame),
    key: capKey(group),
    top: () => ({
      parameter: followParameter(typed, [NOT_NEGATIVE, wholeSteps(step), ofKind(null)]),
    }),
    cell: (one, row, grid) => {
      const cap = grid.top(capKey(group), 'parameter');
      const sum = sumOf(within, row, grid);
      const bitten = roundSum(`MEDIAN(-${cap},${sum},${cap})-(${sum})`, step);
      return {
        formula: `IF(COUNT(${cap})=1,${bitten},${REVIEW})`,
        value: adjustmentValue(one, kind, frame),
      };
    },
  };
}

/** As if the criteria that apply were all there are: 72 of 80 becomes 90 of 100; 0 of 0 is unclear. */
function layRescale(frame: TwinFrame): TwinColumn {
  const { step } = frame.contest.settings;
  const kind = { kind: 'rescale', group: null } as const;
  return {
    ...lookOf(kind, frame),
    key: 'rescale',
    cell: (one, row, grid) => {
      const whole = grid.top('applying', 'weight');
      const [base, applying] = [grid.at('base', row), grid.at('applying', row)];
      const rescaled = roundToStep(`${base}*${whole}/${applying}`, step);
      const adjusted = `IF(${applying}<=0,${REVIEW},${roundSum(`${rescaled}-${base}`, step)})`;
      const needed = `IF(${applying}=${whole},0,${adjusted})`;
      return {
        formula: `IF(COUNT(${whole})=1,${needed},${REVIEW})`,
        value: adjustmentValue(one, kind, frame),
      };
    },
  };
}

/** Always there, because a floor may be set after the sheet was sent. */
function layFloor(summed: readonly string[], frame: TwinFrame): TwinColumn {
  const { contest, inputs } = frame;
  const { step } = contest.settings;
  const kind = { kind: 'floor', group: null } as const;
  const row = inputs.findRow('settings', 'item', 'floor');
  const column = settingColumn(contest.scope);
  const typed = row === null ? null : inputs.cell('settings', row, column);
  return {
    ...lookOf(kind, frame),
    key: 'floor',
    top: () => ({
      parameter:
        typed === null
          ? { formula: '0', value: 0 }
          : followParameter(typed, [wholeSteps(step), ofKind(null)], 0),
    }),
    cell: (one, at, grid) => {
      const floor = grid.top('floor', 'parameter');
      const below = roundSum(`${floor}-(${sumOf(summed, at, grid)})`, step);
      return {
        formula: `IF(COUNT(${floor})=1,MAX(0,${below}),${REVIEW})`,
        value: adjustmentValue(one, kind, frame),
      };
    },
  };
}

function layTotal(summed: readonly string[], frame: TwinFrame): TwinColumn {
  const { contest, styles } = frame;
  return {
    group: null,
    key: 'total',
    heading: SCORE_HEADINGS.total,
    width: 8.5,
    style: styles.total,
    cell: ({ scored }, row, grid) => {
      const isNobody = `AND(${grid.at('code', row)}="",${grid.at('name', row)}="")`;
      const sum = roundSum(sumOf(summed, row, grid), contest.settings.step);
      return { formula: `IF(${isNobody},"",${sum})`, value: pointsValue(frame, scored.total) };
    },
  };
}
