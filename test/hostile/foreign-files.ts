import { strToU8 } from 'fflate';
import { writeOds } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { zipParts } from '../xlsx/make-package';
import type { HostileFile } from './hostile-file';
import { smallParts, WORKBOOK } from './small-book';

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const padded = (start: string): Uint8Array => latin1(start.padEnd(2000, '\0\x01\xfe'));

/** An OLE2 container, as far as its directory goes. */
function makeContainer(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * streams.length);
  bytes.set(latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + 2 * place));
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** A package whose main part is another one. */
function makeOtherPackage(part: string, xml: string): Uint8Array {
  const root = (smallParts['_rels/.rels'] ?? '').replace(WORKBOOK, part);
  return zipParts({ ...smallParts, '_rels/.rels': root, [part]: xml });
}

const openDocument = (kind: string): Uint8Array =>
  zipParts({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<a/>' });

const TEXT = 'chữ thuần hoặc CSV';
const WEB = 'trang web (HTML)';
const XML_2003 = 'bảng tính XML 2003';
const WORD = 'là văn bản (Word';
const SLIDES = 'bản trình chiếu';
const ARCHIVE = 'là tệp nén';
const OTHER = 'không phải là sổ Excel';
const OLD = 'sổ Excel đời cũ (.xls)';
const LOCKED = 'có mật khẩu';

export const FOREIGN_FILES: readonly HostileFile[] = [
  ['no bytes', () => new Uint8Array(), 'empty-file', 'trống, không có dữ liệu'],
  ['zeros only', () => new Uint8Array(4096), 'empty-file', 'trống, không có dữ liệu'],
  ['CSV', () => strToU8('Tên,Điểm\nNguyễn Văn A,9'), 'plain-text', TEXT],
  ['CSV in UTF-16', () => latin1('\xff\xfeT\0\xea\0n\0\t\0' + '9\0\n\0'), 'plain-text', TEXT],
  ['CSV in an old encoding', () => latin1('T\xean,\xd0i\xeam\r\nA,9'), 'plain-text', TEXT],
  ['JSON', () => strToU8('{"a": 1}'), 'plain-text', TEXT],
  ['other XML', () => strToU8('<?xml version="1.0"?><a/>'), 'plain-text', TEXT],
  ['web page', () => strToU8('\ufeff\n<!DOCTYPE html><p>x'), 'web-page', WEB],
  [
    'web page saved by Excel as .xls',
    () => strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
    'web-page',
    WEB,
  ],
  ['bare table of HTML', () => strToU8('<table border=1><tr><td>1'), 'web-page', WEB],
  ['web archive', () => strToU8('MIME-Version: 1.0\r\nX: y\r\n'), 'web-page', WEB],
  [
    'XML Spreadsheet 2003',
    () =>
      strToU8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
          '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
    'xml-spreadsheet',
    XML_2003,
  ],
  [
    'flat .fods',
    () => strToU8('<?xml version="1.0"?><office:document/>'),
    'open-document',
    '(.ods)',
  ],
  ['RTF', () => strToU8('{\\rtf1 x}'), 'word-document', WORD],
  ['PNG', () => padded('\x89PNG\r\n\x1a\n'), 'picture', 'là ảnh'],
  ['JPEG', () => padded('\xff\xd8\xff\xe0'), 'picture', 'là ảnh'],
  ['GIF', () => padded('GIF89a'), 'picture', 'là ảnh'],
  ['BMP', () => padded('BM6\x01\0\0\0\0\0\0'), 'picture', 'là ảnh'],
  ['WebP', () => padded('RIFF\x10\0\0\0WEBPVP8 '), 'picture', 'là ảnh'],
  ['HEIC', () => padded('\0\0\0\x18ftypheic'), 'picture', 'là ảnh'],
  ['TIFF', () => padded('II*\0'), 'picture', 'là ảnh'],
  ['PDF', () => padded('%PDF-1.7\n'), 'pdf', 'tệp PDF'],
  ['RAR', () => padded('Rar!\x1a\x07\0'), 'other-archive', ARCHIVE],
  ['7z', () => padded("7z\xbc\xaf'\x1c"), 'other-archive', ARCHIVE],
  ['gzip', () => padded('\x1f\x8b\x08'), 'other-archive', ARCHIVE],
  ['zip of other things', () => zipParts({ 'a.txt': 'a' }), 'other-archive', ARCHIVE],
  ['empty zip', () => zipParts({}), 'other-archive', ARCHIVE],
  [
    'zip with the workbook in it',
    () => zipParts({ 'mau.xlsx': zipParts(smallParts) }),
    'other-archive',
    ARCHIVE,
  ],
  ['a program', () => padded('MZ\x90\0'), 'not-a-workbook', OTHER],
  ['.xls', () => makeContainer('Workbook'), 'old-workbook', OLD],
  ['.xls of Excel 95', () => makeContainer('Book'), 'old-workbook', OLD],
  ['.xls of Excel 3', () => padded('\x09\x02\x06\0\0\0\x10\0'), 'old-workbook', OLD],
  ['.doc', () => makeContainer('WordDocument'), 'word-document', WORD],
  ['.ppt', () => makeContainer('PowerPoint Document'), 'slides', SLIDES],
  ['.msg', () => makeContainer('__nameid_version1.0'), 'not-a-workbook', OTHER],
  [
    'locked container',
    () => makeContainer('EncryptionInfo', 'EncryptedPackage'),
    'encrypted',
    LOCKED,
  ],
  [
    'workbook locked with a password',
    () =>
      writeXlsx({
        sheets: [{ name: 'S', rows: [[1]] }],
        encryption: { password: 'x', spinCount: 1 },
      }),
    'encrypted',
    LOCKED,
  ],
  ['.ods', () => writeOds({ sheets: [{ name: 'S', rows: [[1]] }] }), 'open-document', '(.ods)'],
  ['.odt', () => openDocument('text'), 'word-document', WORD],
  ['.odp', () => openDocument('presentation'), 'slides', SLIDES],
  [
    '.docx',
    () => makeOtherPackage('word/document.xml', '<w:document xmlns:w="w"/>'),
    'word-document',
    WORD,
  ],
  [
    '.pptx',
    () => makeOtherPackage('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>'),
    'slides',
    SLIDES,
  ],
  ['drawing', () => makeOtherPackage('visio/a.xml', '<VisioDocument/>'), 'not-a-workbook', OTHER],
  ['.xlsb', () => makeOtherPackage('xl/workbook.bin', '\x83\x01'), 'binary-workbook', '(.xlsb)'],
];
