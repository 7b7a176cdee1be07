import { add, swap, together } from './breakages';
import type { Breakage, Breakages } from './breakages';
import { CONTENT_TYPES, FIRST, SHEET_RELATIONSHIPS, TABLE } from './good-book';

const OTHER_TABLE = 'xl/tables/table2.xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Tables and validations. */
export const TABLE_BREAKAGES = {
  'table-part': [
    together(
      add('xl/tables/table3.xml', '<a/>'),
      swap(
        CONTENT_TYPES,
        '</Types>',
        `<Override PartName="/xl/tables/table3.xml" ContentType="${TABLE_TYPE}"/></Types>`,
      ),
    ),
    swap(FIRST, '<tableParts count="2"><tablePart r:id="rId1"/>', '<tableParts count="1">'),
    swap(SHEET_RELATIONSHIPS, 'relationships/table"', 'relationships/drawing"'),
  ],
  'table-id': [swap(TABLE, 'id="1"', 'id="2"'), swap(TABLE, 'id="1"', 'id="0"')],
  'table-name': ['A1', 'R', 'a b', '1a', ''].map((name) =>
    swap(TABLE, 'displayName="Nguoi"', `displayName="${name}"`),
  ),
  'table-heading': [
    swap(TABLE, 'name="TT"', 'name="STT"'),
    swap(TABLE, 'name="TT"', 'name="tt"'),
    swap(TABLE, '_x000a_', ' '),
    swap(FIRST, '<c r="A3" t="s" s="3"><v>1</v></c>', '<c r="A3" s="3"><v>1</v></c>'),
    swap(FIRST, '<c r="A3" t="s" s="3"><v>1</v></c>', ''),
    swap(
      FIRST,
      '<c r="A3" t="s" s="3"><v>1</v></c>',
      '<c r="A3" t="str" s="3"><f>"TT"</f><v>TT</v></c>',
    ),
  ],
  'table-column-name': [
    together(nameOther('Mã', 'TÊN'), head('D3', 'TÊN')),
    together(nameOther('Mã', ''), head('D3', '')),
    together(nameOther('Mã', 'a'.repeat(256)), head('D3', 'a'.repeat(256))),
  ],
  'table-column-id': [
    swap(TABLE, '<tableColumn id="1"', '<tableColumn id="2"'),
    swap(TABLE, '<tableColumn id="1"', '<tableColumn id="0"'),
  ],
  'table-size': [
    resize(TABLE, 'A3:B5', 'A3:B3'),
    resize(TABLE, 'A3:B5', 'A3:C5'),
    together(
      swap(TABLE, 'ref="A3:B5" totalsRowShown="0"', 'ref="A3:B4" totalsRowCount="1"'),
      swap(TABLE, 'ref="A3:B5"', 'ref="A3:B3"'),
    ),
  ],
  'table-overlap': [
    together(
      resize(OTHER_TABLE, 'D3:E5', 'A4:B6'),
      nameOther('Mã', 'a'),
      nameOther('Tên', 'Nguyễn Văn A'),
      swap(FIRST, '<c r="A4" s="3"><v>1</v>', '<c r="A4" t="str" s="3"><v>a</v>'),
    ),
  ],
  'table-merge': [mergeFirst('B5:C5'), mergeFirst('A1:A3'), mergeFirst('A4:B4')],
  'table-filter': [
    swap(TABLE, '<autoFilter ref="A3:B5"', '<autoFilter ref="A4:B5"'),
    swap(TABLE, '<autoFilter ref="A3:B5"', '<autoFilter ref="A3:B6"'),
    swap(TABLE, '<autoFilter ref="A3:B5"', '<autoFilter ref="A3:B4"'),
    swap(TABLE, 'totalsRowShown="0"', 'totalsRowCount="1"'),
    swap(
      TABLE,
      '<autoFilter ref="A3:B5"/>',
      '<autoFilter ref="A3:B5"><filterColumn colId="2"/></autoFilter>',
    ),
  ],
  'validation-formula': [
    swap(FIRST, '<formula2>1.5</formula2>', ''),
    swap(FIRST, '<formula1>0</formula1><formula2>1.5</formula2>', ''),
    swap(FIRST, '<formula1>"Có,Không"</formula1>', ''),
    swap(FIRST, '<formula1>0</formula1>', '<formula1>(0</formula1>'),
    swap(FIRST, '"Có,Không"', '"Có,Không'),
  ],
  'validation-list': [swap(FIRST, '"Có,Không"', `"${'a'.repeat(256)}"`)],
  'validation-title': ['promptTitle="Chọn', 'errorTitle="Sai'].map((title) =>
    swap(FIRST, title, title + 'a'.repeat(32)),
  ),
  'validation-text': [
    swap(FIRST, 'prompt="Một từ', `prompt="${'a'.repeat(256)}`),
    swap(FIRST, 'error="Không có từ này', `error="${'a'.repeat(226)}`),
  ],
} satisfies Breakages;

/** A table of another size, filter and all. */
function resize(part: string, from: string, to: string): Breakage {
  return together(
    swap(part, `ref="${from}" totals`, `ref="${to}" totals`),
    swap(part, `<autoFilter ref="${from}"`, `<autoFilter ref="${to}"`),
  );
}

function nameOther(name: string, next: string): Breakage {
  return swap(OTHER_TABLE, `name="${name}"`, `name="${next}"`);
}

/** Another text in a cell of the first sheet that holds a shared one. */
function head(cell: string, text: string): Breakage {
  return swap(
    FIRST,
    `<c r="${cell}" t="s" s="3"><v>3</v></c>`,
    `<c r="${cell}" t="inlineStr" s="3"><is><t>${text}</t></is></c>`,
  );
}

function mergeFirst(ref: string): Breakage {
  return swap(
    FIRST,
    '</sheetData>',
    `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
  );
}
