import { COVER_SHEET_NAME, describeCover } from '../../text/travel/cover';
import type { CoverFacts, CoverText } from '../../text/travel/cover';
import { HIGHEST_ROW } from '../layout/highest-row';
import { balanceLines, estimateHeight, innerWidth } from '../layout/measure-text';
import { emptyRow, spanRow, stackParts } from '../layout/sheet-part';
import type { SheetPart } from '../layout/sheet-part';
import type { CellStyle, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';

const WIDTHS = [20, 62];
/** What an indented text has less. */
const INDENT = 12;
const AIR = 12;

const centred: CellStyle = {
  font: { size: 13 },
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

const COVER_STYLES = {
  title: { ...centred, font: { size: 20, bold: true, color: COLORS.guideTab } },
  subtitle: { ...centred, font: { size: 13, bold: true } },
  warning: { ...centred, font: { size: 12, bold: true, color: COLORS.attention }, border: 'thin' },
  label: {
    ...STYLES.builtHeading,
    fill: COLORS.headingFill,
    horizontal: 'left',
    vertical: 'center',
    indent: 1,
  },
  text: { ...STYLES.cell, indent: 1, horizontal: 'left' },
} as const satisfies Record<string, CellStyle>;

/** Trang đầu of a copy: what it is, of which workbook, when, what it holds and what it cannot do. */
export function planCover(facts: CoverFacts): SheetPlan {
  const cover = describeCover(facts);
  return {
    name: COVER_SHEET_NAME,
    tabColor: COLORS.guideTab,
    columnWidths: WIDTHS,
    ...stackParts([...planTop(cover), ...cover.rows.map(planRow)]),
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: false,
    print: {
      orientation: 'portrait',
      margins: { top: 20, right: 15, bottom: 15, left: 20, header: 8, footer: 8 },
      fitToWidth: 1,
      pageNumbers: 'none',
    },
  };
}

function planTop({ title, subtitle, warning }: CoverText): readonly SheetPart[] {
  const line = (text: string, style: CellStyle, air: number): SheetPart => {
    const width = innerWidth(...WIDTHS);
    const balanced = balanceLines(text, style.font, width);
    return spanRow(
      WIDTHS.length,
      balanced,
      style,
      estimateHeight(balanced, style.font, width) + air,
    );
  };
  return [
    line(title, COVER_STYLES.title, 10),
    ...(subtitle === '' ? [] : [line(subtitle, COVER_STYLES.subtitle, 6)]),
    emptyRow(9),
    ...(warning === null ? [] : [line(warning, COVER_STYLES.warning, 9), emptyRow(9)]),
  ];
}

function planRow({ label, lines }: CoverText['rows'][number]): SheetPart {
  const text = lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `– ${line}`).join('\n');
  const { label: left, text: right } = COVER_STYLES;
  const [labelWidth = 0, textWidth = 0] = WIDTHS;
  const height =
    Math.max(
      estimateHeight(label, left.font, innerWidth(labelWidth) - INDENT),
      estimateHeight(text, right.font, innerWidth(textWidth) - INDENT),
    ) + AIR;
  const cells = [
    { value: label, style: left },
    { value: text, style: right },
  ];
  return { rows: [{ height: Math.min(height, HIGHEST_ROW), cells }], merges: [] };
}
