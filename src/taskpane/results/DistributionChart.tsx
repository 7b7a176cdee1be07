import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { distributeTotals } from '../../domain/ranking/distribute-totals';
import type { Bin, Distribution } from '../../domain/ranking/distribute-totals';
import type { ScopeResults } from '../../domain/results';
import { groupDigits } from '../../text/counts';
import { describeInterval, RESULTS_TEXT } from '../../text/pane/results';
import { useHiddenStyle } from '../parts/use-hidden-style';

const useStyles = makeStyles({
  chart: {
    width: '100%',
    borderCollapse: 'collapse',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    width: '45%',
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  count: {
    width: '1px',
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    // Colours of one's own are taken away there, and with them the bars.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** How many fall into each band; where there are no bands, into equal intervals of points. */
export function DistributionChart({ results }: { readonly results: ScopeResults }) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { contest, nominees } = results;
  const rows = useMemo(() => {
    const distribution = distributeTotals(nominees, contest.bands);
    return listRows(distribution, (bin) => nameBin(bin, results));
  }, [results, nominees, contest]);
  const most = rows.reduce((count, row) => Math.max(count, row.count), 1);
  return (
    <table className={styles.chart}>
      <caption className={hidden}>{RESULTS_TEXT.chart}</caption>
      <thead className={hidden}>
        <tr>
          <th scope="col">
            {contest.bands.length > 0 ? RESULTS_TEXT.band : RESULTS_TEXT.interval}
          </th>
          <td />
          <th scope="col">{RESULTS_TEXT.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td aria-hidden="true">
              <div className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
            </td>
            <td className={styles.count}>{groupDigits(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = { readonly label: string; readonly count: number };

/** Who is in none of the bins follows them, if there is anybody. */
function listRows(
  { bins, below, provisional, excluded }: Distribution,
  nameOf: (bin: Bin) => string,
): readonly Row[] {
  const outside: readonly Row[] = [
    { label: RESULTS_TEXT.belowBands, count: below },
    { label: RESULTS_TEXT.provisionalOnes, count: provisional },
    { label: RESULTS_TEXT.excludedOnes, count: excluded },
  ];
  return [
    ...bins.map((bin) => ({ label: nameOf(bin), count: bin.count })),
    ...outside.filter(({ count }) => count > 0),
  ];
}

function nameBin({ label, from, to }: Bin, { contest }: ScopeResults): string {
  return label ?? describeInterval(from, to, contest.settings.step);
}
