import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { PREVIEW_TEXT } from '../../text/pane/preview';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { layPages } from './lay-pages';
import { PagePicker } from './PagePicker';
import { PaperPage } from './PaperPage';
import { useWidth } from '../parts/use-width';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  desk: {
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  enlarged: { overflow: 'auto', maxHeight: '70vh' },
  paper: { transformOrigin: '0 0' },
});

const PIXELS_PER_POINT = 96 / 72;
/** Where the whole page fits in its true size, enlarged is larger than that. */
const LEAST_ENLARGED = 1.5;
/** Before the pane is drawn. */
const USUAL_WIDTH = 296;

/** A planned sheet as it will print, one page at a time: as wide as the pane, or enlarged in a box that scrolls. */
export function SheetPreview({ sheet }: { readonly sheet: SheetPlan }) {
  const styles = useStyles();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure) ?? USUAL_WIDTH;
  const [wanted, setWanted] = useState(0);
  const [isEnlarged, setEnlarged] = useState(false);
  const paged = useMemo(() => layPages(sheet), [sheet]);
  const index = Math.min(wanted, paged.pages.length - 1);
  const whole = paged.paper.width * PIXELS_PER_POINT;
  const fitting = Math.min(width / whole, 1);
  const zoom = isEnlarged ? Math.max(fitting * LEAST_ENLARGED, 1) : fitting;
  const label = PREVIEW_TEXT.figure(sheet.name);
  return (
    <figure ref={figure} className={styles.figure} aria-label={label}>
      <div className={styles.bar}>
        <PagePicker index={index} count={paged.pages.length} onPick={setWanted} />
        <Button size="small" aria-pressed={isEnlarged} onClick={() => setEnlarged(!isEnlarged)}>
          {isEnlarged ? PREVIEW_TEXT.reduce : PREVIEW_TEXT.enlarge}
        </Button>
      </div>
      <div
        className={mergeClasses(styles.desk, isEnlarged && styles.enlarged)}
        {...(isEnlarged && { role: 'region', 'aria-label': label, tabIndex: 0 })}
      >
        <div
          style={{
            width: `${whole * zoom}px`,
            height: `${paged.paper.height * PIXELS_PER_POINT * zoom}px`,
          }}
        >
          <div className={styles.paper} style={{ transform: `scale(${zoom})` }}>
            <PaperPage sheet={sheet} paged={paged} index={index} />
          </div>
        </div>
      </div>
    </figure>
  );
}
