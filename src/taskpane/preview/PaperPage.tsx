import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { groupDigits } from '../../text/counts';
import { PREVIEW_TEXT } from '../../text/pane/preview';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { cutPage } from './cut-page';
import { pointsOf } from './lay-pages';
import type { PagedSheet } from './lay-pages';
import { PageMarks } from './PageMarks';
import { PAPER_FONT } from './paper-style';
import { PrintedCells } from './PrintedCells';

const useStyles = makeStyles({
  /**
   * A facsimile: what is printed is black on white whatever the colours of the screen. High contrast
   * would show other colours than the paper's, and hide which cells are coloured.
   */
  paper: {
    position: 'relative',
    boxSizing: 'border-box',
    overflow: 'hidden',
    backgroundColor: 'white',
    color: 'black',
    colorScheme: 'light',
    forcedColorAdjust: 'none',
  },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px' },
});

type Props = {
  readonly sheet: SheetPlan;
  readonly paged: PagedSheet;
  /** From 0. */
  readonly index: number;
};

/** One sheet of paper in its true size. */
export function PaperPage({ sheet, paged, index }: Props) {
  const styles = useStyles();
  const { paper, pages, widths, scale } = paged;
  const page = pages[index];
  const rows = useMemo(
    () => (page === undefined ? [] : cutPage(sheet, paged, page)),
    [sheet, paged, page],
  );
  const columns = page?.columns ?? [];
  const { top, left } = sheet.print.margins;
  const width = columns.reduce((total, column) => total + (widths[column] ?? 0), 0);
  const number = groupDigits(index + 1);
  return (
    <div
      className={styles.paper}
      style={{
        width: `${paper.width}pt`,
        height: `${paper.height}pt`,
        padding: `${pointsOf(top)}pt 0 0 ${pointsOf(left)}pt`,
        fontFamily: PAPER_FONT,
      }}
    >
      <PageMarks
        name={sheet.name}
        print={sheet.print}
        scale={scale}
        index={index}
        count={pages.length}
      />
      <table className={styles.table} style={{ width: `${width}pt` }}>
        <caption className={styles.caption}>
          {PREVIEW_TEXT.caption(sheet.name, number, groupDigits(pages.length))}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: `${widths[column] ?? 0}pt` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} style={{ height: `${row.height}pt` }}>
              <PrintedCells row={row} scale={scale} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
