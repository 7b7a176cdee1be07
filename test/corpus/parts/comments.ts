import { DOCUMENT, SPREADSHEET_TYPE } from '../package-draft';
import type { PackageDraft } from '../package-draft';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2017/10/relationships';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const THREAD = '{11111111-1111-4111-8111-111111111111}';
const REPLY = '{22222222-2222-4222-8222-222222222222}';
const PERSON = '{33333333-3333-4333-8333-333333333333}';

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Nguyễn Văn A</author><author>tc=${THREAD}</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">Nguyễn Văn A: </t></r><r><t>đã đối chiếu</t></r></text></comment><comment ref="B2" authorId="1" shapeId="0"><text><t>[Trao đổi] Số này lấy ở đâu?</t></text></comment></commentList></comments>`;

const THREADS = `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2025-03-01T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>Số này lấy ở đâu?</text></threadedComment><threadedComment ref="B2" dT="2025-03-01T09:00:00.00" personId="${PERSON}" id="${REPLY}" parentId="${THREAD}"><text>Ở báo cáo quý</text></threadedComment></ThreadedComments>`;

const PERSONS = `<personList xmlns="${THREADED}"><person displayName="Nguyễn Văn A" id="${PERSON}" userId="nguyenvana@example.org" providerId="None"/></personList>`;

function drawNote(row: number, column: number): string {
  return `<v:shape id="_x0000_s102${row + column}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, 0, 10, 3, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** What a drawing for notes, buttons and embedded objects is written in. */
export function wrapVml(shapes: string): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${shapes}</xml>`;
}

export function addLegacyDrawing(draft: PackageDraft, sheet: string, shapes: string): void {
  draft.addPart('xl/drawings/vmlDrawing1.vml', wrapVml(shapes));
  draft.addExtension('vml', VML);
  const id = draft.relate(sheet, 'vmlDrawing', '../drawings/vmlDrawing1.vml');
  draft.insert(sheet, 'legacyDrawing', `<legacyDrawing xmlns:r="${DOCUMENT}" r:id="${id}"/>`);
}

/** An old note on A2 and a conversation on B2, with the note that stands for it in old programs. */
export function addComments(draft: PackageDraft, sheet: string): void {
  draft.addPart('xl/comments1.xml', COMMENTS, `${SPREADSHEET_TYPE}.comments+xml`);
  draft.relate(sheet, 'comments', '../comments1.xml');
  addLegacyDrawing(draft, sheet, drawNote(1, 0) + drawNote(1, 1));
  const threads = 'xl/threadedComments/threadedComment1.xml';
  draft.addPart(threads, THREADS, 'application/vnd.ms-excel.threadedcomments+xml');
  draft.relate(
    sheet,
    `${RELATIONSHIPS}/threadedComment`,
    '../threadedComments/threadedComment1.xml',
  );
  draft.addPart('xl/persons/person.xml', PERSONS, 'application/vnd.ms-excel.person+xml');
  draft.relate('xl/workbook.xml', `${RELATIONSHIPS}/person`, 'persons/person.xml');
}
