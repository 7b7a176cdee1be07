const CALIBRI = '<name val="Calibri"/><family val="2"/><scheme val="minor"/>';

/** Cell styles by what they are for: their index in cellXfs. */
export const LOOK = {
  plain: 0,
  heading: 1,
  money: 2,
  share: 3,
  day: 4,
  good: 5,
  open: 6,
  gradient: 7,
  text: 8,
  quoted: 9,
} as const;

/** As Excel writes it: theme colours, named styles, styles for rules and tables, a style for slicers. */
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x16r2 xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">
<numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;₫&quot;;[Red]\\-#,##0\\ &quot;₫&quot;"/><numFmt numFmtId="167" formatCode="[$-42A]dd&quot; tháng &quot;mm"/><numFmt numFmtId="41" formatCode="_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;_);_(@_)"/></numFmts>
<fonts count="5" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/>${CALIBRI}</font><font><b/><sz val="11"/><color theme="0"/>${CALIBRI}</font><font><sz val="11"/><color rgb="FF006100"/>${CALIBRI}</font><font><i/><u val="double"/><sz val="13"/><color theme="5" tint="-0.249977111117893"/><name val="Times New Roman"/><family val="1"/><charset val="163"/></font><font><strike/><sz val="11"/><color indexed="10"/>${CALIBRI}</font></fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color indexed="64"/></right><top style="medium"><color theme="4"/></top><bottom style="double"><color rgb="FF1F4E79"/></bottom><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="dashed"><color auto="1"/></diagonal></border></borders>
<cellStyleXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0" applyFill="0" applyBorder="0" applyAlignment="0" applyProtection="0"/><xf numFmtId="0" fontId="2" fillId="3" borderId="0" applyNumberFormat="0" applyBorder="0" applyAlignment="0" applyProtection="0"/><xf numFmtId="41" fontId="0" fillId="0" borderId="0" applyFont="0" applyFill="0" applyBorder="0" applyAlignment="0" applyProtection="0"/></cellStyleXfs>
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="10" fontId="3" fillId="0" borderId="0" xfId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="167" fontId="0" fillId="0" borderId="2" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" indent="1" textRotation="45" shrinkToFit="1"/></xf><xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="2"/><xf numFmtId="41" fontId="0" fillId="0" borderId="0" xfId="3" applyProtection="1"><protection locked="0" hidden="1"/></xf><xf numFmtId="0" fontId="4" fillId="4" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>
<cellStyles count="4"><cellStyle name="Comma [0]" xfId="3" builtinId="6"/><cellStyle name="Đạt yêu cầu" xfId="2"/><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles>
<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><i val="0"/><color theme="0"/></font><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor theme="4"/></patternFill></fill></dxf><dxf><numFmt numFmtId="164" formatCode="#,##0\\ &quot;₫&quot;;[Red]\\-#,##0\\ &quot;₫&quot;"/></dxf></dxfs>
<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Bảng của thôn" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles>
<colors><mruColors><color rgb="FFDCE6F1"/></mruColors></colors>
<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>
</styleSheet>`;
