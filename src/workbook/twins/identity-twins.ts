import { nomineesBlock } from '../../domain/place';
import type { Nominee } from '../../domain/nominee';
import type { NomineeResult } from '../../domain/results';
import { NAME_HEADINGS, NOMINEE_HEADINGS } from '../../text/headings';
import { PAIR_WIDTH } from '../scores/criterion-columns';
import { spellString, trimCell, trimSpaces } from '../formulas/spell-text';
import type { TwinFrame } from './twin-frame';
import type { TwinCell, TwinColumn } from './twin-grid';
import { followIdentity } from './follow-input';

/** Who a row is, as the list says in the same row. */
export function layIdentityTwins({
  contest,
  inputs,
  styles,
  results,
}: TwinFrame): readonly TwinColumn[] {
  const block = nomineesBlock(contest.scope);
  const variants = listVariants(contest.nominees);
  const column = (key: string, heading: string, width: number): TwinColumn => ({
    group: null,
    key,
    heading,
    width,
    style: styles.text,
    cell: ({ scored }) => followIdentity(inputs.cell(block, scored.nominee.row, key)),
  });
  const hasUnit = results.nominees.some(({ scored }) => scored.nominee.unit !== null);
  return [
    column('code', NOMINEE_HEADINGS.code, 6.5),
    column('name', NAME_HEADINGS[contest.scope], 21),
    ...(hasUnit ? [column('unit', NOMINEE_HEADINGS.unit, PAIR_WIDTH)] : []),
    { ...column('cluster', NOMINEE_HEADINGS.cluster, PAIR_WIDTH), cell: followCluster },
  ];

  function followCluster({ scored }: NomineeResult): TwinCell {
    const { reference } = inputs.cell(block, scored.nominee.row, 'cluster');
    const typed = trimCell(reference);
    const spelt = variants.reduceRight(
      (otherwise, [variant, first]) =>
        `IF(${typed}=${spellString(variant)},${spellString(first)},${otherwise})`,
      typed,
    );
    const own = trimSpaces(scored.nominee.cluster ?? '');
    const value = variants.find(([variant]) => variant === own)?.[1] ?? own;
    return { formula: `IF(ISERROR(${reference}),"",${spelt})`, value };
  }
}

/**
 * Spellings that are one cluster to us and two to a formula, which looks past case and spaces but not
 * past where a tone mark stands; each with the first spelling of its cluster.
 */
function listVariants(nominees: readonly Nominee[]): readonly (readonly [string, string])[] {
  const firsts = new Map<string, string>();
  const variants = new Map<string, string>();
  for (const { cluster, clusterKey } of nominees) {
    if (cluster === null || clusterKey === null) continue;
    const own = trimSpaces(cluster);
    const first = firsts.get(clusterKey) ?? own;
    firsts.set(clusterKey, first);
    if (own.toLowerCase() !== first.toLowerCase()) variants.set(own, first);
  }
  return [...variants];
}
