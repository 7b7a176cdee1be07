import type { NomineeResult } from '../../domain/results';
import { SCORE_HEADINGS } from '../../text/scores';
import { TWIN_WORDS } from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { spellString } from '../formulas/spell-text';
import { outcomeKey } from './award-top';
import { REVIEW } from './follow-input';
import type { TwinFrame } from './twin-frame';
import type { TwinCell, TwinColumn, TwinGrid } from './twin-grid';

/** Xếp hạng, hạng trong cụm, xếp loại, đề nghị. */
export function layStandingTwins(frame: TwinFrame): readonly TwinColumn[] {
  const { contest, styles } = frame;
  const look = { group: null, style: styles.word } as const;
  const rank: TwinColumn = {
    ...look,
    key: 'rank',
    heading: SCORE_HEADINGS.rank,
    width: 6,
    cell: ({ ranking }, row, grid) => {
      const own = grid.at('basis', row);
      const formula = `IF(${own}="","",RANK(${own},${grid.all('basis')}))`;
      return { formula, value: ranking.rank ?? '' };
    },
  };
  const clusterRank: TwinColumn = {
    ...look,
    key: 'clusterRank',
    heading: SCORE_HEADINGS.clusterRank,
    width: 7.5,
    cell: ({ ranking }, row, grid) => {
      const [own, cluster, all] = [
        grid.at('basis', row),
        grid.at('cluster', row),
        grid.all('basis'),
      ];
      const better = `(${grid.all('cluster')}=${cluster})*ISNUMBER(${all})*(${all}>${own})`;
      const formula = `IF(OR(${own}="",${cluster}=""),"",1+SUMPRODUCT(${better}))`;
      return { formula, value: ranking.clusterRank ?? '' };
    },
  };
  const classification: TwinColumn = {
    ...look,
    key: 'classification',
    heading: SCORE_HEADINGS.classification,
    width: 10,
    cell: (one, row, grid) => classify(one, row, grid, frame),
  };
  const proposal: TwinColumn = {
    ...look,
    key: 'proposal',
    heading: SCORE_HEADINGS.proposal,
    width: 10,
    cell: (one, row, grid) => propose(one, row, grid, frame),
  };
  return [
    rank,
    clusterRank,
    ...(contest.bands.length > 0 ? [classification] : []),
    ...(contest.awards.length > 0 ? [proposal] : []),
  ];
}

/**
 * The highest lower edge that the total reaches, in whatever order the bands stand; unclear while an
 * edge is no number, below 0 or that of two bands, or a band has no name.
 */
function classify(
  { classification }: NomineeResult,
  row: number,
  grid: TwinGrid,
  { contest, inputs }: TwinFrame,
): TwinCell {
  const rows = contest.bands.map((band) => band.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  if (last - first + 1 !== rows.length) throw new Error('bands of one scope stand apart');
  const edges = inputs.rows('bands', first, last, 'from');
  const labels = inputs.rows('bands', first, last, 'label');
  const own = grid.at('basis', row);
  const reached = `(${edges}<=${own})`;
  const highest = `SUMPRODUCT(MAX(${reached}*${edges}))`;
  const label = `INDEX(${labels},MATCH(${highest},${edges},0))`;
  const found = `IF(SUMPRODUCT(--${reached})=0,"",${label})`;
  const count = rows.length;
  const faults = [
    `COUNT(${edges})<${count}`,
    `COUNTA(${labels})<${count}`,
    `MIN(${edges})<0`,
    `SUMPRODUCT(COUNTIF(${edges},${edges}))>${count}`,
  ];
  const checked = `IF(OR(${faults.join(',')}),${REVIEW},${found})`;
  const isOpen = `OR(${own}="",${grid.at('missing', row)}<>0)`;
  return { formula: `IF(${isOpen},"",${checked})`, value: classification ?? '' };
}

/**
 * "Bằng khen, giấy khen": the awards proposed, the first with a capital letter; unclear while the rule
 * of one of them is.
 */
function propose(
  { proposal }: NomineeResult,
  row: number,
  grid: TwinGrid,
  { contest }: TwinFrame,
): TwinCell {
  const proposed = spellString(TWIN_WORDS.proposed);
  const parts = contest.awards.map(({ award }) => {
    const name = spellString(`, ${wordOf(award).toLowerCase()}`);
    return `IF(${grid.at(outcomeKey(award), row)}=${proposed},${name},"")`;
  });
  const names = parts.join('&');
  const unclear = contest.awards.map(({ award }) => `${grid.at(outcomeKey(award), row)}=${REVIEW}`);
  const written = `UPPER(MID(${names},3,1))&MID(${names},4,255)`;
  const value = proposal.outcomes
    .filter(({ kind }) => kind === 'proposed')
    .map(({ award }) => wordOf(award).toLowerCase())
    .join(', ');
  return {
    formula: `IF(OR(${unclear.join(',')}),${REVIEW},${written})`,
    value: `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`,
  };
}
