import { makeStyles } from '@fluentui/react-components';
import type { PrintedRow } from './cut-page';
import { stylePaper } from './paper-style';
import { showValue } from './show-value';

/** As spreadsheet programs set Times New Roman. */
const LINE_HEIGHT = 1.2;

const useStyles = makeStyles({
  /** A row is as high as planned, whatever stands in it: what does not fit is cut off, as on paper. */
  text: { display: 'block', overflow: 'hidden', lineHeight: LINE_HEIGHT },
  goesOn: { overflow: 'visible' },
});

/** The cells of one row of paper. */
export function PrintedCells({ row, scale }: { readonly row: PrintedRow; readonly scale: number }) {
  const styles = useStyles();
  return row.cells.map(({ column, across, down, height, planned, mayOverflow }) => {
    const text = planned === null ? '' : showValue(planned.value, planned.style);
    const goesOn = mayOverflow && planned?.style.wrap !== true;
    return (
      <td
        key={column}
        colSpan={across}
        rowSpan={down}
        style={planned === null ? NOTHING : stylePaper(planned, scale)}
      >
        {text !== '' && (
          <span
            className={goesOn ? `${styles.text} ${styles.goesOn}` : styles.text}
            style={{ maxHeight: `${height}pt` }}
          >
            {text}
          </span>
        )}
      </td>
    );
  });
}

const NOTHING = { padding: 0 };
