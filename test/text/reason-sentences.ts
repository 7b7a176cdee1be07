import type { Leaf } from '../../src/domain/criterion';
import type { ReasonDetail } from '../../src/domain/reasons/reason';
import type { Rule } from '../../src/domain/rules/rule';
import type { Settings } from '../../src/domain/settings';
import { describeReason } from '../../src/text/reasons';
import { dec } from '../support/decimals';
import { leafOf, SETTINGS } from '../support/scope-contest';

/** Points of 0,5: five points are ten steps. */
const IN_HALVES: Settings = { ...SETTINGS, step: dec('0.5') };

/** "I.1 Xây dựng kế hoạch", of five points. */
export function leafBy(rule: Rule, more: Partial<Leaf> = {}): Leaf {
  return leafOf('I.1', '0', rule, { name: 'Xây dựng kế hoạch', max: 10, ...more });
}

export function say(detail: ReasonDetail): string {
  return describeReason({ detail, place: null }, IN_HALVES);
}
