import type { BlockId, Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { SHEET_NAMES } from '../headings';
import { quote } from '../quotes';
import { wordOf } from '../words';
import { nameColumn, nameSheet, readResultColumn, scopeOf } from './problem-places';

type WorkbookProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'sheet-missing'
      | 'column-missing'
      | 'column-duplicate'
      | 'copied-sheet'
      | 'hidden-row'
      | 'hidden-column';
  }
>;

const NEW_BOOK = 'ở bước “Bắt đầu” của ngăn Bình Xét, hoặc bằng lệnh “tdkt new”';

export function describeWorkbookProblem(detail: WorkbookProblem, place: Place | null): string {
  switch (detail.code) {
    case 'sheet-missing':
      return describeMissingSheet(detail.block);
    case 'column-missing':
      return describeMissingColumn(detail.column, place);
    case 'column-duplicate':
      return `Có nhiều cột ${nameColumn(place)}; chỉ cột bên trái nhất được đọc. Xóa hoặc đổi tiêu đề các cột thừa.`;
    case 'copied-sheet':
      return describeCopy(detail.sheet, place);
    case 'hidden-row':
      return `Có ${detail.count} dòng đang bị ẩn hoặc bị lọc; dữ liệu trong đó vẫn được tính. Bỏ ẩn để kiểm tra, hoặc xóa dòng nếu không dùng.`;
    case 'hidden-column':
      return `Có ${detail.count} cột đang bị ẩn; dữ liệu trong đó vẫn được tính. Bỏ ẩn để kiểm tra.`;
  }
}

function describeMissingSheet(block: BlockId | null): string {
  if (block === null) {
    return `Tệp này không có trang nào của sổ bình xét. Chọn lại đúng tệp, hoặc lập sổ mới ${NEW_BOOK}.`;
  }
  const missing = `Thiếu trang ${nameSheet(block)}, hoặc trang không còn bảng với các tiêu đề ban đầu. Chép lại trang này từ bản sổ trước hoặc từ sổ mới lập ${NEW_BOOK}.`;
  const scope = scopeOf({ block, column: null });
  if (scope === null) return missing;
  return `${missing} Nếu không xét ${wordOf(scope).toLowerCase()} thì bỏ “${wordOf(scope)}” ở mục “${wordOf('scopes')}” của trang “${SHEET_NAMES.information}”.`;
}

function describeMissingColumn(column: string, place: Place | null): string {
  const ofResult = readResultColumn(column);
  if (ofResult?.part !== 'result') {
    return `Thiếu cột ${nameColumn(place)}. Thêm lại cột với đúng tiêu đề này.`;
  }
  const code = ofResult.criterion;
  return `Thiếu cột ghi kết quả của tiêu chí ${code}. Thêm cột có tiêu đề bắt đầu bằng mã “${code}.”.`;
}

function describeCopy(sheet: string, place: Place | null): string {
  const original = place === null ? 'một trang khác' : `trang ${nameSheet(place.block)}`;
  return `Trang ${quote(sheet)} là bản thứ hai của ${original} nên không được đọc. Nếu có dữ liệu cần dùng thì chép sang trang được đọc; nếu thừa thì xóa.`;
}
