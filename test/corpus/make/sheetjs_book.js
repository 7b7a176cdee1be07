// sheetjs-bang-ke.xlsx: what a script exports: hardly any styles, texts in place, merges, links, a hidden sheet.
const XLSX = require('xlsx');

const book = XLSX.utils.book_new();
const sheet = XLSX.utils.aoa_to_sheet([
  ['Bảng kê', null, null],
  ['Thôn 1', 12, 0.5],
  ['Thôn 2', 30.25, true],
  ['Cộng', { t: 'n', v: 42.25, f: 'SUM(B2:B3)' }, { t: 'e', v: 0x2a, f: 'NA()' }],
]);
sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
sheet['!cols'] = [{ wch: 20 }, { wch: 9, hidden: true }];
sheet.C2.z = '0.0%';
sheet.A2.l = { Target: 'https://example.org/', Tooltip: 'Nguồn' };
XLSX.utils.book_append_sheet(book, sheet, 'Bảng kê');
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'Phụ lục');
book.Workbook = {
  Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
  Names: [
    { Name: 'SoLieu', Ref: "'Bảng kê'!$B$2:$B$3" },
    { Name: 'Rieng', Sheet: 1, Ref: "'Phụ lục'!$A$1" },
  ],
};
XLSX.writeFile(book, process.argv[2], { bookSST: false });
