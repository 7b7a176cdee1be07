import { swap } from './breakages';
import type { Breakages } from './breakages';
import { FIRST, SECOND, STYLES_PART, TABLE } from './good-book';

export const STYLE_BREAKAGES = {
  'style-index': [
    ['fontId="1"', 'fontId="2"'],
    ['fillId="0"', 'fillId="2"'],
    ['borderId="1"', 'borderId="2"'],
    ['xfId="0" applyFont', 'xfId="1" applyFont'],
    ['name="Normal" xfId="0"', 'name="Normal" xfId="1"'],
  ].map(([from = '', to = '']) => swap(STYLES_PART, from, to)),
  'style-fills': [
    swap(STYLES_PART, '"gray125"', '"solid"'),
    swap(STYLES_PART, 'patternType="none"', 'patternType="gray125"'),
    swap(
      STYLES_PART,
      '<fills count="2"><fill><patternFill patternType="none"/></fill>',
      '<fills count="1">',
    ),
  ],
  'style-limit': [
    swap(STYLES_PART, '<cellXfs count="4">', `<cellXfs count="65491">${'<xf/>'.repeat(65_487)}`),
  ],
  'style-name': [
    swap(
      STYLES_PART,
      '<cellStyles count="1">',
      '<cellStyles count="2"><cellStyle name="NORMAL" xfId="0"/>',
    ),
  ],
  'number-format': [
    swap(STYLES_PART, '<numFmt numFmtId="165"', '<numFmt numFmtId="164"'),
    swap(STYLES_PART, '<numFmt numFmtId="165"', '<numFmt numFmtId="166"'),
    swap(STYLES_PART, 'formatCode="@"', 'formatCode=""'),
    swap(STYLES_PART, 'formatCode="@"', `formatCode="${'0'.repeat(256)}"`),
  ],
  'differential-style': [
    swap(SECOND, 'dxfId="0"', 'dxfId="1"'),
    swap(TABLE, 'id="1" name="TT"', 'id="1" dataDxfId="1" name="TT"'),
    swap(TABLE, 'totalsRowShown="0"', 'headerRowDxfId="1"'),
  ],
  colour: [
    swap(STYLES_PART, 'rgb="FF1F4E79"', 'rgb="1F4E79"'),
    swap(FIRST, 'rgb="FFBF8F00"', 'rgb="#BF8F00"'),
  ],
} satisfies Breakages;
