import { makeParts, zipParts } from '../xlsx/make-package';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

export const smallBook = {
  sheets: [
    {
      name: 'Cá nhân',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Thôn 1</t></is></c><c r="B2"><v>7</v></c></row>',
    },
  ],
  sharedStrings: ['<si><t>Nguyễn Văn A</t></si>'],
  cellStyles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
};

export const smallParts = makeParts(smallBook);

/** The small workbook with one part rewritten; without it when null. */
export function changePart(
  name: string,
  change: (text: string) => string | Uint8Array | null,
): Uint8Array {
  const { [name]: text = '', ...others } = smallParts;
  const changed = change(text);
  return zipParts(changed === null ? others : { ...others, [name]: changed });
}

/** Refuses to replace nothing: a test that changes no file would show nothing. */
export function replaceIn(part: string, from: string, to: string): Uint8Array {
  return changePart(part, (text) => {
    if (!text.includes(from)) throw new Error(`no ${from} in ${part}`);
    return text.replace(from, to);
  });
}
