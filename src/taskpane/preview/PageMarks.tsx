import { makeStyles } from '@fluentui/react-components';
import type { PrintSetup } from '../../workbook/sheet-plan';
import { pointsOf } from './lay-pages';

const useStyles = makeStyles({
  mark: { position: 'absolute', lineHeight: 1.2 },
  middle: { textAlign: 'center' },
  name: { fontWeight: 'bold' },
});

type Props = {
  readonly name: string;
  readonly print: PrintSetup;
  readonly scale: number;
  readonly index: number;
  readonly count: number;
};

/** What stands in the margins: page numbers, and the sheet's name; as large as the print. */
export function PageMarks({ name, print, scale, index, count }: Props) {
  const styles = useStyles();
  const { margins, pageNumbers, namedPages = false } = print;
  const between = { left: `${pointsOf(margins.left)}pt`, right: `${pointsOf(margins.right)}pt` };
  const header = `${pointsOf(margins.header)}pt`;
  const footer = `${pointsOf(margins.footer)}pt`;
  const above = { ...between, top: header, fontSize: `${13 * scale}pt` };
  const below = { ...between, bottom: footer, fontSize: `${12 * scale}pt` };
  const isNumberedAbove = pageNumbers === 'top-from-second';
  return (
    <>
      {namedPages && !isNumberedAbove && (
        <div className={`${styles.mark} ${styles.name}`} style={above}>
          {name}
        </div>
      )}
      {isNumberedAbove && index > 0 && (
        <div className={`${styles.mark} ${styles.middle}`} style={above}>
          {index + 1}
        </div>
      )}
      {pageNumbers === 'bottom' && (
        <div className={`${styles.mark} ${styles.middle}`} style={below}>
          {`${index + 1}/${count}`}
        </div>
      )}
    </>
  );
}
