import type { Place } from '../domain/place';
import type { Problem } from '../domain/problem';
import { joinWords } from './counts';
import { nameSheet } from './problems/problem-places';
import { describeProblem } from './problems/problems';
import { quote, quoteAll } from './quotes';

/** What formulas say: their cells have no address, so rows are counted below the headings from 1. */
export type NamedRow = { readonly number: number; readonly code: string; readonly name: string };

/** Over the list of problems that a formula gives. */
export const PROBLEM_HEADINGS: readonly string[] = ['Mức', 'Bảng', 'Dòng', 'Cột', 'Nội dung'];

export const NO_PROBLEMS = 'Không có lỗi';

const CHECK = 'TDKT.KIEMTRA';

/** "dòng 5 (TT05 Thôn 5)". */
export function nameRow({ number, code, name }: NamedRow): string {
  const who = `${code} ${name}`.replace(/\s+/gu, ' ').trim();
  return who === '' ? `dòng ${number}` : `dòng ${number} (${who})`;
}

/** One problem with its place: "Dòng 5 (TT05 Thôn 5), cột “I.1. …”: …". */
export function describeTableProblem(
  problem: Problem,
  row: NamedRow | null,
  heading: string,
): string {
  const { place } = problem;
  const parts = [
    ...(place === null || isOfNominee(place) ? [] : [`bảng ${nameSheet(place.block)}`]),
    ...(row === null ? [] : [nameRow(row)]),
    ...(heading === '' ? [] : [`cột ${quote(heading)}`]),
  ].join(', ');
  const sentence = describeProblem(problem);
  return parts === '' ? sentence : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}: ${sentence}`;
}

function isOfNominee({ block, row }: Place): boolean {
  return block.startsWith('nominees:') && row !== null;
}

/** Behind the first of several problems. */
export function mentionOthers(others: number): string {
  return others === 0 ? '' : ` Còn ${others} lỗi khác; xem bằng ${CHECK}.`;
}

const MOST_ROWS = 3;

/** Why somebody without errors has no rank or proposal yet. */
export function describeWaiting(refused: readonly NamedRow[]): string {
  const named = refused.slice(0, MOST_ROWS).map(nameRow);
  const more = refused.length - named.length;
  if (more > 0) named.push(`${more} dòng khác`);
  return `Chưa tính được vì phụ thuộc ${joinWords(named)} còn lỗi. Xem lỗi bằng ${CHECK}.`;
}

/** `table` is the name of our Excel table. */
export function describeMissingHeadings(
  place: Pick<Place, 'block'>,
  headings: readonly string[],
  table: string,
): string {
  return `Không thấy dòng tiêu đề của bảng ${nameSheet(place.block)}: bảng phải có cột ${quoteAll(headings)}. Chọn cả bảng kể cả dòng tiêu đề, ví dụ ${table}[#All].`;
}

export function describeBlanksAsZeros(place: Pick<Place, 'block'>): string {
  return `Bản Excel này đưa ô trống của bảng ${nameSheet(place.block)} vào hàm thành số 0, không phân biệt được với điểm 0. Cập nhật Excel, hoặc chấm điểm bằng nút thay cho hàm.`;
}

export function describeUnknownNominee(code: string): string {
  return `Không có dòng nào mang mã ${quote(code)}. Ghi đúng mã ở cột đầu bảng, hoặc bỏ tham số này.`;
}

export function describeMissingTable(block: Place['block'], table: string): string {
  return `Thiếu bảng ${nameSheet(block)}. Thêm vào công thức cả bảng kể cả dòng tiêu đề, ví dụ ${table}[#All].`;
}

/** "Trình Hội đồng: bằng khen": tied at the last seat, nobody is chosen by the program. */
export function writePending(award: string): string {
  return `Trình Hội đồng: ${award.toLowerCase()}`;
}

/** Where a number should be read out. */
export function describeNotANumber(shown: string): string {
  return `${quote(shown)} không phải là số. Nhập lại bằng số.`;
}
