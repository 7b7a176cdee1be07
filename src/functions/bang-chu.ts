import { showFound } from '../domain/validation/cell-faults';
import { describeNotANumber } from '../text/table-messages';
import { writeNumberInWords } from '../text/number-words';
import { isBlank } from '../workbook/reading/recognise-cell';
import { findCell } from './find-cell';

/**
 * Đọc số thành chữ: 1005 là “Một nghìn không trăm linh năm”.
 * @customfunction BANGCHU
 * @param so Số cần đọc, hoặc một vùng số.
 * @returns Chữ của từng số, cùng hình dạng với vùng đã chọn. Ô trống để trống.
 * @helpurl help/bangchu.html
 */
export function bangChu(so: unknown[][]): unknown[][] {
  return so.map((row) => row.map(readCell));
}

function readCell(value: unknown): unknown {
  const found = findCell(value);
  if (found.kind === 'number') return writeNumberInWords(found.value);
  if (isBlank(found)) return '';
  if (found.kind === 'error') return value;
  const { invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(invalidValue, describeNotANumber(showFound(found)));
}
