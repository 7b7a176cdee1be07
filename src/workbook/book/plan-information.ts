import type { InformationData, InformationItem } from '../../domain/information';
import { INFORMATION_EXPLANATIONS, SHEET_INSTRUCTIONS } from '../../text/book';
import { INFORMATION_HEADINGS, SHEET_NAMES } from '../../text/headings';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import type { SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { planInputSheet } from './input-sheet';

const ITEMS = Object.keys(INFORMATION_EXPLANATIONS) as InformationItem[];

/** Trang Thông tin: agency, movement, period, who decides, who signs. */
export function planInformationSheet(layout: BlockLayout, information: InformationData): SheetPlan {
  return planInputSheet({
    layout,
    title: SHEET_NAMES.information,
    instruction: SHEET_INSTRUCTIONS.information,
    columns: [
      { heading: INFORMATION_HEADINGS.item, width: 38, style: STYLES.label },
      { heading: INFORMATION_HEADINGS.value, width: 58, style: STYLES.inputText },
      { heading: INFORMATION_HEADINGS.explanation, width: 60, style: STYLES.explanation },
    ],
    rows: ITEMS.map((item) => ({
      values: [wordOf(item), information[item] ?? null, INFORMATION_EXPLANATIONS[item]],
    })),
    spareRows: 0,
    frozenColumns: 1,
  });
}
