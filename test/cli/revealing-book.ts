import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ContestData, NomineeData } from '../../src/domain/contest-data';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';

/** What stands in the book and nobody outside is to read. */
export const SECRETS = {
  birthYears: ['1967', '1971', '1983'],
  /** The same, of those who sign, and of a name that contradicts its own row. */
  otherBirthYears: ['1969', '1965', '1979', '1972'],
  identityNumbers: [
    '054067001234',
    '221.234.567',
    '0905 123 456',
    '3.851.234',
    'C1234567',
    'a.nguyen@xaa.vn',
  ],
  evidence: ['Báo cáo 17/BC', 'Kế hoạch 4711/KH'],
  notes: ['Trao đổi riêng 5519', 'Căn cứ nội bộ 8823'],
  quotas: ['hết suất', 'chỉ tiêu tặng', 'suất cuối cùng'],
  file: ['Nguyễn Văn X', 'Nguyễn Văn Y', 'Sở Bí Mật', 'Nhận xét 6617', 'nhapRieng', 'GhiNhanh'],
} as const;

const collective = (code: string, name: string, first: string, second: string): NomineeData => ({
  code,
  name,
  cluster: 'Cụm 1',
  results: { I: first, II: second },
  evidence: { I: 'Báo cáo 17/BC' },
});

/** 55 + 38 = 93; 50 + 30 = 80 twice: one bằng khen, and two tied for the one giấy khen. */
const COLLECTIVES: ContestData = {
  scope: 'tapThe',
  declaredTotal: '100',
  step: '0.5',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Xây dựng kế hoạch',
      max: '60',
      rule: { kind: 'direct' },
      evidence: true,
      note: 'Trao đổi riêng 5519',
    },
    { code: 'II', parent: null, name: 'Thực hiện', max: '40', rule: { kind: 'direct' } },
  ],
  nominees: [
    collective('TT01', 'Thôn 1', '55', '38'),
    collective('TT02', 'Thôn 2', '50', '30'),
    collective('TT03', 'Thôn 3', '50', '30'),
  ],
  bands: [{ label: 'Xuất sắc', from: '90' }],
  awards: [
    { award: 'bangKhen', minimumTotal: '90', quota: { count: '1' }, excludes: ['giayKhen'] },
    {
      award: 'giayKhen',
      minimumTotal: '60',
      quota: { count: '1' },
      note: 'Căn cứ nội bộ 8823',
    },
  ],
};

/** Two of the three may have giấy khen. */
const INDIVIDUALS: ContestData = {
  scope: 'caNhan',
  declaredTotal: '100',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Nhiệm vụ',
      max: '100',
      rule: { kind: 'direct' },
      evidence: true,
    },
  ],
  nominees: [
    {
      code: 'CN01',
      name: 'Nguyễn Văn A',
      unit: 'Thôn 1',
      birthYear: '1967',
      position: 'Bí thư chi bộ',
      summary:
        'Sinh năm 1967, CCCD 054067001234, điện thoại 0905 123 456, (0257)3.851.234, hộ chiếu C1234567, a.nguyen@xaa.vn; hoàn thành tốt, nộp ngân sách 123456789000 đồng theo quyết định số 1234567890.',
      results: { I: '95' },
      evidence: { I: 'Kế hoạch 4711/KH' },
    },
    {
      code: 'CN02',
      name: 'Nguyễn Văn B (1971)',
      unit: 'Thôn 2',
      birthYear: '1971',
      position: 'CMND 221.234.567',
      results: { I: '88' },
    },
    {
      code: 'CN03',
      name: 'Nguyễn Văn C (1979)',
      unit: 'Thôn 1',
      birthYear: '1983',
      position: 'Phó thôn (s/n 1972)',
      results: { I: '70' },
    },
  ],
  awards: [{ award: 'giayKhen', minimumTotal: '60', quota: { count: '2' } }],
};

/** `mentions`: remarks on other units and people, wherever people write them. */
export type BookChoice = { readonly missing?: boolean; readonly mentions?: boolean };

function remark(contest: ContestData): ContestData {
  const [first, ...others] = contest.nominees;
  const [rule, ...rules] = contest.criteria;
  if (first === undefined || rule === undefined) throw new Error('an empty book');
  return {
    ...contest,
    criteria: [
      {
        ...rule,
        note: 'Không như THÔN 2 năm trước',
        source: 'Mục 5 (Thôn 3 làm điểm)',
        reviewer: 'Nguyễn Văn B',
      },
      ...rules,
    ],
    nominees: [
      {
        ...first,
        evidence: { I: 'Biên bản của Thôn 3' },
        summary: 'Hơn hẳn ông Nguyễn Văn B; hơn Thôn 10 nơi khác, xứng với Thôn 1.',
      },
      ...others,
    ],
  };
}

/** A workbook of two scopes in which a file carries all that files carry along. */
export async function makeRevealingBook({
  missing = false,
  mentions = false,
}: BookChoice = {}): Promise<Uint8Array> {
  const [first, ...others] = COLLECTIVES.nominees;
  if (first === undefined) throw new Error('nobody');
  const nominees = missing ? [{ ...first, results: { I: '55' } }, ...others] : COLLECTIVES.nominees;
  const plan = planBook({
    subtitle: '',
    information: {
      agency: 'Ủy ban nhân dân xã A',
      movement: 'Chuyển đổi số',
      year: '2025',
      giayKhenAuthority: 'Chủ tịch UBND xã A',
      giayKhenIsOwnDecision: 'Có',
      secretary: 'Đỗ Thị Y (sinh năm 1969)',
      signatory: 'Trần Văn K (1965)',
    },
    contests: mentions
      ? [remark(COLLECTIVES), remark(INDIVIDUALS)]
      : [{ ...COLLECTIVES, nominees }, INDIVIDUALS],
  });
  return carryAlong(await writeXlsxWorkbook(plan));
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Author, company, a note on a cell, hidden sheet, row and column, names, an add-in and its function. */
function carryAlong(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts[name] = strToU8(after);
  };
  const add = (name: string, xml: string): void => {
    parts[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace(
      '<dc:title>',
      '<dc:creator>Nguyễn Văn X</dc:creator><cp:lastModifiedBy>Nguyễn Văn Y</cp:lastModifiedBy><dc:title>',
    ),
  );
  edit('docProps/app.xml', (xml) =>
    xml.replace('</Properties>', '<Company>Sở Bí Mật</Company></Properties>'),
  );
  edit('xl/workbook.xml', (xml) =>
    xml
      .replace(
        '</sheets>',
        '<sheet name="GhiNhanh" sheetId="90" state="hidden" r:id="rId90"/></sheets>',
      )
      .replace(
        '<definedNames>',
        `<definedNames><definedName name="nhapRieng">#REF!</definedName><definedName name="vungTam">'Thông tin'!$B$5</definedName>`,
      ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId90" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet90.xml"/></Relationships>`,
    ),
  );
  add(
    'xl/worksheets/sheet90.xml',
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><f>_xldudf_TDKT_XEPHANG(1)</f><v>Nhận xét 6617</v></c></row></sheetData></worksheet>`,
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet90.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  );
  add(
    'xl/comments1.xml',
    `<comments xmlns="${MAIN}"><authors><author>Nguyễn Văn Y</author></authors><commentList><comment ref="B5" authorId="0"><text><t>Nhận xét 6617</t></text></comment></commentList></comments>`,
  );
  edit('xl/worksheets/_rels/sheet2.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId91" Type="${RELATIONSHIPS}/comments" Target="../comments1.xml"/></Relationships>`,
    ),
  );
  add('xl/webextensions/webextension1.xml', '<webextension id="GhiNhanh"/>');
  // The second of the people, and a column of the collectives.
  edit('xl/worksheets/sheet6.xml', (xml) => xml.replace('<row r="6"', '<row r="6" hidden="1"'));
  edit('xl/worksheets/sheet5.xml', (xml) => xml.replace('<col ', '<col hidden="1" '));
  return zipSync(parts);
}
