import type { Decimal } from './decimal';
import type { Points } from './points';

/** Mục cài đặt: one row of the settings sheet, a value for each scope. */
export type SettingItem =
  | 'declaredTotal'
  | 'step'
  | 'floor'
  | 'leaderPool'
  | 'leaderAtTarget'
  | 'notApplicableTreatment'
  | 'newcomerTreatment';

export const SETTING_ITEMS: readonly SettingItem[] = [
  'declaredTotal',
  'step',
  'floor',
  'notApplicableTreatment',
  'leaderPool',
  'leaderAtTarget',
  'newcomerTreatment',
];

/** Cài đặt của một đối tượng xét: choices where law and practice are silent, each a visible cell. */
export type Settings = {
  /** Bước làm tròn: the smallest difference two scores can have. */
  readonly step: Decimal;
  /** Điểm sàn: a total never goes below it. */
  readonly floor: Points;
  /** May someone excluded be the leader of a cluster? */
  readonly leaderPool: 'eligible' | 'all';
  /** What a leader at or below the target earns. */
  readonly leaderAtTarget: 'half' | 'full';
  /** What "không áp dụng" does to a total. */
  readonly notApplicable: 'rescale' | 'omit';
  /** What someone without a rank last year gets: what the row states, or the row does not apply. */
  readonly newcomer: 'statedPoints' | 'notApplicable';
};
