// exceljs-danh-sach.xlsx: a picture, notes, rules, a table, rich text and a locked sheet.
const ExcelJS = require('exceljs');

const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGM4ISf3HwAEugIEPlcfxwAAAABJRU5ErkJggg==';

async function main(path) {
  const book = new ExcelJS.Workbook();
  book.creator = 'Nguyễn Văn A';
  const sheet = book.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: 'Họ và tên', width: 28 },
    { header: 'Điểm', width: 10, style: { numFmt: '0.00' } },
    { header: 'Ngày', width: 14, style: { numFmt: 'dd/mm/yyyy' } },
  ];
  sheet.addRow(['Nguyễn Văn A', 91.25, new Date(Date.UTC(2025, 2, 1))]);
  sheet.addRow(['Trần Thị B', 88, new Date(Date.UTC(2025, 3, 1))]);
  sheet.addRow(['Cộng', { formula: 'SUM(B2:B3)', result: 179.25 }]);
  sheet.getCell('A3').font = {
    name: 'Arial',
    size: 13,
    bold: true,
    color: { theme: 5, tint: -0.25 },
  };
  sheet.getCell('A4').fill = {
    type: 'gradient',
    gradient: 'angle',
    degree: 90,
    stops: [
      { position: 0, color: { argb: 'FFFFFFFF' } },
      { position: 1, color: { argb: 'FFDCE6F1' } },
    ],
  };
  sheet.getCell('A6').value = {
    richText: [{ text: 'một ' }, { font: { bold: true }, text: 'hai' }],
  };
  sheet.getCell('E2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Có,Không"'] };
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [90],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.addTable({
    name: 'DanhSach',
    ref: 'G1',
    headerRow: true,
    columns: [{ name: 'Mã' }, { name: 'Số' }],
    rows: [
      ['A1', 1],
      ['A2', 2],
    ],
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
  });
  const picture = book.addImage({ base64: PICTURE, extension: 'png' });
  sheet.addImage(picture, 'J2:K4');
  const locked = book.addWorksheet('Khóa', { state: 'hidden' });
  locked.getCell('A1').value = 3;
  locked.getCell('A1').note = 'Đã đối chiếu';
  await locked.protect('bimat', {});
  book.definedNames.add("'Danh sách'!$B$2:$B$3", 'Diem');
  await book.xlsx.writeFile(path);
}

main(process.argv[2]);
