import { describeSentForm, readFormNote } from '../../src/text/travel/form-log';
import { describeMerged } from '../../src/text/travel/merge-log';

const number = 'TC-KTRW-QAHB';

test.each([
  'Thôn 1',
  'TT01 – Trung tâm Văn hóa, Thông tin, Thể thao và Cung ứng dịch vụ công xã Mẫu',
  'Tổ dân phố “Đoàn kết”, hạn chót',
])('whom a form is for is read back whole from the log: %s', (recipient) => {
  const sent = { number, recipient, due: '2026-12-05', corrects: null, rows: [] };
  expect(readFormNote(describeSentForm(sent))).toEqual({
    number,
    recipient,
    due: '2026-12-05',
    corrects: null,
  });
  const merged = { used: 1, refused: 0, conflicts: 0, taken: 0, corrects: null };
  const note = describeMerged({ number, recipient, file: 'phiếu 1.xlsx', ...merged });
  expect(readFormNote(note)).toMatchObject({ number, recipient });
});
