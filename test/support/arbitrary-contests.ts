import fc from 'fast-check';
import type {
  AwardRuleData,
  BandData,
  ContestData,
  CriterionData,
  NomineeData,
  ResultData,
} from '../../src/domain/contest-data';
import { BASE_KINDS, leaves, stepsText, tenths, tenthsText } from './arbitrary-leaves';
import type { Grain, LeafKind, LeafSpec } from './arbitrary-leaves';

type Node =
  { readonly leaf: LeafSpec } | { readonly children: readonly Node[]; readonly cap?: number };

export const STEPS = ['0.01', '0.1', '0.25', '0.5', '1'] as const;

/** Whole contests that are right by construction: every sum, every parameter, every result. */
export const contests = contestsWith(false);

/** The same, with points and edges that are sometimes stated more finely than the step. */
export const finerContests = contestsWith(true);

function contestsWith(finer: boolean): fc.Arbitrary<ContestData> {
  const grains = fc.constantFrom(...STEPS).map((step) => ({ step, finer }));
  return grains.chain((grain) => roots(grain).chain((tree) => contestsOf(tree, grain)));
}

/** The only rule that looks at others comes more often. */
const SCORED_KINDS = [...BASE_KINDS, 'leader', 'leader'] as const;

const leafNodes = (kinds: readonly LeafKind[], grain: Grain): fc.Arbitrary<Node> =>
  fc
    .constantFrom(...kinds)
    .chain((kind) => leaves(kind, grain))
    .map((leaf) => ({ leaf }));

/** The first root is a leaf of the base, so that there is always something to rescale to. */
function roots(grain: Grain): fc.Arbitrary<readonly Node[]> {
  const others = fc.oneof(
    { weight: 3, arbitrary: scoredNodes(grain, 3) },
    { weight: 2, arbitrary: outsideNodes('bonus', grain, 3) },
    { weight: 2, arbitrary: outsideNodes('deduction', grain, 3) },
    { weight: 2, arbitrary: leafNodes(['requirement'], grain) },
  );
  return fc
    .tuple(leafNodes(SCORED_KINDS, grain), fc.array(others, { maxLength: 4 }))
    .map(([first, more]) => [first, ...more]);
}

/** A leaf, or a group of anything at all: a group that may have no cap. */
function scoredNodes(grain: Grain, depth: number): fc.Arbitrary<Node> {
  const leaf = leafNodes(SCORED_KINDS, grain);
  if (depth === 1) return leaf;
  const child = fc.oneof(
    { weight: 5, arbitrary: scoredNodes(grain, depth - 1) },
    { weight: 1, arbitrary: leafNodes(['bonus', 'deduction', 'requirement'], grain) },
  );
  const group = fc.array(child, { minLength: 1, maxLength: 3 }).map((children) => ({ children }));
  return fc.oneof(leaf, group);
}

/** Only bonuses, or only deductions: their groups may have caps, within caps. */
function outsideNodes(
  kind: 'bonus' | 'deduction',
  grain: Grain,
  depth: number,
): fc.Arbitrary<Node> {
  const leaf = leafNodes([kind], grain);
  if (depth === 1) return leaf;
  const group = fc
    .tuple(
      fc.array(outsideNodes(kind, grain, depth - 1), { minLength: 1, maxLength: 3 }),
      fc.option(fc.integer({ min: 0, max: 30 })),
    )
    .map(([children, cap]) => (cap === null ? { children } : { children, cap }));
  return fc.oneof(leaf, group);
}

const maxOf = (node: Node): number =>
  'leaf' in node ? node.leaf.max : node.children.reduce((sum, one) => sum + maxOf(one), 0);
const leavesIn = (node: Node): readonly LeafSpec[] =>
  'leaf' in node ? [node.leaf] : node.children.flatMap(leavesIn);
const isBase = ({ rule }: LeafSpec): boolean =>
  rule.kind !== 'bonus' && rule.kind !== 'deduction' && rule.kind !== 'requirement';

function mostBonus(node: Node): number {
  if ('leaf' in node) return node.leaf.rule.kind === 'bonus' ? node.leaf.max : 0;
  const sum = node.children.reduce((total, one) => total + mostBonus(one), 0);
  return node.cap === undefined ? sum : Math.min(sum, node.cap);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

type Coded = { readonly row: CriterionData; readonly leaf: LeafSpec | null };

function writeRows(node: Node, code: string, parent: string | null, step: string): Coded[] {
  const row = { code, parent, name: `Tiêu chí ${code}`, max: stepsText(maxOf(node), step) };
  if ('leaf' in node) {
    const { rule, unit } = node.leaf;
    return [{ row: { ...row, rule, ...(unit && { unit }) }, leaf: node.leaf }];
  }
  const below = node.children.flatMap((child, at) =>
    writeRows(child, `${code}.${at + 1}`, code, step),
  );
  const cap = node.cap === undefined ? {} : { cap: stepsText(node.cap, step) };
  return [{ row: { ...row, ...cap }, leaf: null }, ...below];
}

function contestsOf(tree: readonly Node[], grain: Grain): fc.Arbitrary<ContestData> {
  const { step } = grain;
  const coded = tree.flatMap((node, at) => writeRows(node, ROMAN[at] ?? `X${at}`, null, step));
  const scored = coded.flatMap(({ row, leaf }) =>
    leaf === null ? [] : [{ code: row.code, leaf }],
  );
  const specs = tree.flatMap(leavesIn).filter(isBase);
  const base = specs.reduce((sum, leaf) => sum + leaf.max, 0);
  const withBonus = base + tree.reduce((sum, node) => sum + mostBonus(node), 0);
  const rows = coded.map(({ row }) => row);
  return fc.record({
    scope: fc.constantFrom('tapThe', 'caNhan'),
    declaredTotal: fc.constantFrom(base, withBonus).map((total) => stepsText(total, step)),
    step: fc.constant(step),
    floor: fc
      .oneof(fc.constant(0), fc.integer({ min: -60, max: 60 }))
      .map((count) => stepsText(count, step)),
    leaderPool: fc.constantFrom('eligible', 'all'),
    notApplicable: fc.constantFrom('rescale', 'omit'),
    criteria: fc.shuffledSubarray(rows, { minLength: rows.length }),
    nominees: nominees(scored),
    bands: bands(base, grain),
    awards: awards(
      scored.map(({ code }) => code),
      base,
      grain,
    ),
  });
}

/** Few different rows of results for more nominees, so that there are ties. */
function nominees(
  scored: readonly { code: string; leaf: LeafSpec }[],
): fc.Arbitrary<readonly NomineeData[]> {
  const results = scored.map(({ leaf }, at): fc.Arbitrary<ResultData> => {
    if (at === 0) return leaf.result;
    return fc.oneof(
      { weight: 7, arbitrary: leaf.result },
      { weight: 1, arbitrary: fc.constant('khongApDung') },
    );
  });
  const vectors = fc.array(fc.tuple(...results), { minLength: 1, maxLength: 5 });
  const entry = fc.record({
    vector: fc.nat(),
    cluster: fc.constantFrom(null, 'Cụm 1', 'Cụm 2'),
  });
  return fc
    .tuple(vectors, fc.array(entry, { minLength: 1, maxLength: 8 }))
    .map(([found, entries]) =>
      entries.map(({ vector, cluster }, at) => {
        const chosen = found[vector % found.length] ?? [];
        const pairs = scored.map(({ code }, index) => [code, chosen[index] ?? '0'] as const);
        return {
          code: `N${at + 1}`,
          name: `Thôn ${at + 1}`,
          unit: null,
          cluster,
          results: Object.fromEntries(pairs),
        };
      }),
    );
}

function bands(base: number, grain: Grain): fc.Arbitrary<readonly BandData[]> {
  return fc
    .uniqueArray(tenths(base, grain), { maxLength: 4, selector: (edge) => Math.ceil(edge / 10) })
    .map((edges) =>
      [...edges]
        .sort((a, b) => b - a)
        .map((edge, at) => ({ label: `Mức ${at + 1}`, from: tenthsText(edge, grain.step) })),
    );
}

function awards(
  codes: readonly string[],
  base: number,
  grain: Grain,
): fc.Arbitrary<readonly AwardRuleData[]> {
  const rule = (award: AwardRuleData['award']): fc.Arbitrary<AwardRuleData> =>
    fc.record(
      {
        award: fc.constant(award),
        minimumTotal: tenths(base, grain).map((count) => tenthsText(count, grain.step)),
        required: fc.subarray([...codes], { maxLength: Math.min(2, codes.length) }),
        quota: fc.oneof(
          fc.integer({ min: 0, max: 5 }).map((count) => ({ count: String(count) })),
          fc.integer({ min: 0, max: 1000 }).map((share) => ({ share: String(share / 10) })),
        ),
        excludes: fc.constant(award === 'bangKhen' ? (['giayKhen'] as const) : []),
      },
      { requiredKeys: ['award'] },
    );
  return fc
    .tuple(fc.option(rule('bangKhen')), fc.option(rule('giayKhen')), fc.boolean())
    .map(([first, second, turned]) => {
      const both = [first, second].filter((one) => one !== null);
      return turned ? both.reverse() : both;
    });
}
