/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

/** Excel may not answer the pane at all. */
const officeThatRefuses = {
  onReady: () => Promise.reject(new Error('Office.js is not ready')),
  actions: { associate: () => undefined },
};

test('a pane that cannot start says so, what to do, and with which details', async () => {
  const reported = jest.fn();
  Object.assign(globalThis, { Office: officeThatRefuses, reportError: reported });
  document.body.innerHTML = '<div id="root"></div>';
  await import('../../src/taskpane/index');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Có lỗi ngoài dự kiến của chương trình.');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Chép chi tiết lỗi' })).toBeTruthy();
  expect(reported).toHaveBeenCalledWith(new Error('Office.js is not ready'));
});
