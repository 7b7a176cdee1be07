import fc from 'fast-check';
import type { ResultData, RuleData, TierData } from '../../src/domain/contest-data';
import { format, fraction, multiply, parse } from '../oracle/rational';

/** A criterion to be scored, without its code, and the results that may be typed for it. */
export type LeafSpec = {
  readonly rule: RuleData;
  /** In steps. */
  readonly max: number;
  readonly unit?: '%';
  readonly result: fc.Arbitrary<ResultData>;
};

/** Kinds whose maxima make up the declared total. */
export const BASE_KINDS = [
  'direct',
  'passFail',
  'proportional',
  'tiers',
  'count',
  'levels',
  'rankChange',
  'leader',
] as const;
export type LeafKind = (typeof BASE_KINDS)[number] | 'bonus' | 'deduction' | 'requirement';

/** `count` steps as a decimal text. */
export function stepsText(count: number, step: string): string {
  return format(multiply(fraction(BigInt(count), 1n), parse(step)));
}

/** Tenths of steps as a decimal text: what plans state may be finer than the step. */
export function tenthsText(count: number, step: string): string {
  return format(multiply(fraction(BigInt(count), 10n), parse(step)));
}

/** How points are stated: in whole steps, or now and then more finely. */
export type Grain = { readonly step: string; readonly finer: boolean };

/** Tenths of steps up to `max` steps; mostly whole steps. */
export function tenths(max: number, { finer }: Grain): fc.Arbitrary<number> {
  const whole = fc.integer({ min: 0, max }).map((count) => count * 10);
  if (!finer) return whole;
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: max * 10 }) },
  );
}

/** `units` of 10^-places as a decimal text: (125, 1) is "12.5". */
export function decimalText(units: number, places: number): string {
  if (places === 0) return String(units);
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Decimals between two whole numbers, with up to three places. */
export function decimals(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 3 })
    .chain((places) =>
      fc
        .integer({ min: from * 10 ** places, max: to * 10 ** places })
        .map((units) => decimalText(units, places)),
    );
}

const wholes = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map(String);
const maxima = fc.integer({ min: 1, max: 60 });
const isZero = (text: string): boolean => /^-?[0.]+$/.test(text);
const targets = decimals(0, 150).filter((text) => !isZero(text));

/** Mostly near what the rule looks at, sometimes anywhere. */
function near(edges: readonly string[], from: number, to: number): fc.Arbitrary<string> {
  const shifts = fc.constantFrom(-1, 0, 0, 1);
  const fits = (text: string): boolean => Number(text) >= from && Number(text) <= to;
  const beside = fc
    .tuple(fc.constantFrom('0', ...edges), shifts)
    .map(([edge, shift]) => nudge(edge, shift))
    .filter(fits);
  return fc.oneof(beside, decimals(from, to));
}

/** A thousandth more or less. */
function nudge(text: string, shift: number): string {
  return decimalText(Math.round(Number(text) * 1000) + shift, 3);
}

export function leaves(kind: LeafKind, grain: Grain): fc.Arbitrary<LeafSpec> {
  const { step } = grain;
  switch (kind) {
    case 'direct':
      return fc.tuple(maxima, fc.boolean()).map(([max, percent]) => ({
        rule: { kind },
        max,
        ...unitOf(percent),
        result: fc.integer({ min: 0, max }).map((count) => stepsText(count, step)),
      }));
    case 'passFail':
      return maxima.map((max) => ({
        rule: { kind },
        max,
        result: fc.constantFrom('dat', 'khongDat'),
      }));
    case 'requirement':
      return fc.constant({
        rule: { kind },
        max: 0,
        result: fc.constantFrom('dat', 'dat', 'dat', 'khongDat'),
      });
    case 'proportional':
      return fc
        .record({ max: maxima, target: targets, lower: fc.boolean(), percent: fc.boolean() })
        .map(({ max, target, lower, percent }) => ({
          rule: { kind, target, lower },
          max,
          ...unitOf(percent),
          result: near([target, '100'], 0, 300),
        }));
    case 'count':
    case 'bonus':
    case 'deduction':
      return fc.tuple(maxima, tenths(15, grain)).map(([max, per]) => ({
        rule: { kind, per: tenthsText(per, step) },
        max,
        result: wholes(0, 12),
      }));
    case 'levels':
      return levelLeaves(grain);
    case 'tiers':
      return tierLeaves(grain);
    case 'rankChange':
      return rankLeaves(grain);
    case 'leader':
      return fc.tuple(maxima, targets, fc.boolean()).map(([max, target, percent]) => ({
        rule: { kind, target },
        max,
        ...unitOf(percent),
        result: near([target], 0, percent && Number(target) <= 100 ? 100 : 300),
      }));
  }
}

function unitOf(percent: boolean): { unit?: '%' } {
  return percent ? { unit: '%' } : {};
}

const LEVEL_NAMES = [
  'Hoàn thành xuất sắc',
  'Hoàn thành tốt',
  'Đạt',
  'Không đạt yêu cầu',
  'Tốt: cấp tỉnh',
  'Khá; có mặt',
  'Gọi là "điển hình"',
  'còn lại',
];

function levelLeaves(grain: Grain): fc.Arbitrary<LeafSpec> {
  return maxima.chain((max) =>
    fc.uniqueArray(fc.constantFrom(...LEVEL_NAMES), { minLength: 1, maxLength: 4 }).chain((names) =>
      fc
        .tuple(...names.map(() => tenths(max, grain)))
        .map((points) => points.map((count) => tenthsText(count, grain.step)))
        .map((points) => ({
          rule: {
            kind: 'levels' as const,
            levels: Object.fromEntries(names.map((name, at) => [name, points[at] ?? '0'])),
          },
          max,
          result: fc.constantFrom(...names),
        })),
    ),
  );
}

/** Bounds from the highest down; "both" is "trên" and then "từ" of one bound. */
type Bound = { readonly from: string; readonly how: 'from' | 'above' | 'both' };

function tiersOf(
  bounds: fc.Arbitrary<string>,
  max: number,
  grain: Grain,
): fc.Arbitrary<readonly TierData[]> {
  const how = fc.constantFrom('from', 'above', 'both');
  return fc
    .uniqueArray(fc.record({ from: bounds, how }) as fc.Arbitrary<Bound>, {
      minLength: 0,
      maxLength: 4,
      selector: (bound) => Number(bound.from),
    })
    .chain((found) => {
      const sorted = [...found].sort((a, b) => Number(b.from) - Number(a.from));
      const tiers = sorted.flatMap(({ from, how: holds }) =>
        holds === 'both'
          ? [
              { from, inclusive: false },
              { from, inclusive: true },
            ]
          : [{ from, inclusive: holds === 'from' }],
      );
      const all = [...tiers, { from: null, inclusive: true }];
      const counts = fc.tuple(...all.map(() => tenths(max, grain)));
      return counts.map((points) =>
        all.map((tier, at) => ({ ...tier, points: tenthsText(points[at] ?? 0, grain.step) })),
      );
    });
}

function tierLeaves(grain: Grain): fc.Arbitrary<LeafSpec> {
  return fc.tuple(maxima, fc.boolean()).chain(([max, percent]) =>
    tiersOf(percent ? decimals(0, 120) : decimals(-20, 150), max, grain).map((tiers) => {
      const bounds = tiers.flatMap(({ from }) => (from === null ? [] : [from]));
      const isShare = tiers.every(
        ({ from, inclusive }) =>
          from === null || Number(from) < 100 || (Number(from) === 100 && inclusive === true),
      );
      const result = percent ? near(bounds, 0, isShare ? 100 : 150) : near(bounds, -25, 160);
      return { rule: { kind: 'tiers' as const, tiers }, max, ...unitOf(percent), result };
    }),
  );
}

function rankLeaves(grain: Grain): fc.Arbitrary<LeafSpec> {
  return maxima
    .chain((max) =>
      fc.tuple(fc.constant(max), tenths(max, grain), tiersOf(wholes(-5, 8), max, grain)),
    )
    .map(([max, newcomer, tiers]) => ({
      rule: { kind: 'rankChange' as const, tiers, newcomer: tenthsText(newcomer, grain.step) },
      max,
      result: fc.record({
        last: fc.option(wholes(1, 12), { freq: 5, nil: null }),
        now: wholes(1, 12),
      }),
    }));
}
