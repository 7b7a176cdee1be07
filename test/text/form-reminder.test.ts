import { writeReminder } from '../../src/text/travel/form-reminder';

const FORM = {
  recipient: 'Trạm Y tế',
  agency: 'Ủy ban nhân dân xã A',
  movement: 'Chuyển đổi số',
  year: '2025',
  number: 'TC-FEKG-VGJA',
  sentOn: '2026-11-23',
  due: null,
  isLate: false,
};

test.each([
  ['all is known', {}, 'TC-FEKG-VGJA của phong trào “Chuyển đổi số”, năm xét 2025. Đến nay'],
  ['no year', { year: '' }, 'TC-FEKG-VGJA của phong trào “Chuyển đổi số”. Đến nay'],
  ['no movement', { movement: '' }, 'TC-FEKG-VGJA, năm xét 2025. Đến nay'],
  ['neither', { movement: '', year: '' }, 'TC-FEKG-VGJA. Đến nay'],
])('a reminder leaves no hole: %s', (_, known, part) => {
  expect(writeReminder({ ...FORM, ...known })).toContain(`đã gửi phiếu số ${part}`);
});
