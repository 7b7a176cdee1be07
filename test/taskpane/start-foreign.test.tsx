/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { createPresetBook } from '../../src/application/books/create-book';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { openNewWorkbook } from '../../src/excel/open-new-workbook';
import { PRESETS } from '../../src/presets/preset';
import { App } from '../../src/taskpane/frame/App';
import { encodeBase64 } from '../../src/taskpane/start/encode-base64';
import { ForeignWorkbook } from '../../src/taskpane/start/ForeignWorkbook';
import type { PaneWork } from '../../src/taskpane/work/pane-work';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { startExcel } from '../host/excel-host';
import { fillBook } from '../host/model/fill-book';
import { buttonNames, closePane, openPane, press } from './open-pane';

afterEach(closePane);

describe('in a workbook of somebody else', () => {
  const FOREIGN = {
    'Thu chi': {
      rows: [
        ['Khoản', 'Số tiền'],
        ['Giấy', 120],
      ],
    },
  };

  async function openInWindow(plan: WorkbookPlan) {
    return openNewWorkbook(encodeBase64(await writeXlsxWorkbook(plan)));
  }

  test('the sample opens in a window of its own, and nothing is written here', async () => {
    const host = startExcel({ workbook: fillBook(FOREIGN) });
    openPane('start', openExcelWorkbook(), openInWindow);
    await screen.findByRole('heading', { name: 'Sổ này không phải sổ bình xét' });
    expect(screen.getByText(/^Bình Xét không đổi gì trong sổ này/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Thử với sổ mẫu' }));
    await press('Mở sổ mẫu trong cửa sổ mới');
    await screen.findByText(/^Đã mở sổ mới trong cửa sổ khác/);
    expect(host.workbook.sheetNames).toEqual(['Thu chi']);
    expect(host.workbook.isDirty).toBe(false);
    const [preset] = PRESETS;
    if (preset === undefined) throw new Error('no preset');
    // The pane's clock stands in 2026; the movement ended with 2025. The same plan gives the same bytes.
    const sample = await writeXlsxWorkbook(createPresetBook(preset, 2025, true));
    expect(host.workbook.openedFiles).toEqual([sample]);
  });

  test('what Excel will not open can be tried again, or done by hand', async () => {
    const host = startExcel({ workbook: fillBook(FOREIGN) });
    openPane('start', openExcelWorkbook(), openInWindow);
    await screen.findByRole('heading', { name: 'Sổ này không phải sổ bình xét' });
    host.failBatch({ batch: 1, how: 'refused' });
    await press(/^Mở sổ mới năm \d+ trong cửa sổ mới$/);
    await screen.findByRole('alert');
    expect(screen.getByText(/nhấn Ctrl\+N để tạo một sổ trống/)).toBeTruthy();
    await press(/^Mở sổ mới năm \d+ trong cửa sổ mới$/);
    await screen.findByText(/^Đã mở sổ mới/);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(host.workbook.openedFiles).toHaveLength(1);
  });

  test('where a book opens in place of this one, the buttons say so, and offer this year', () => {
    const work = {
      openBook: () => new Promise(() => undefined),
      opensBooks: 'in-place',
      now: () => new Date(2024, 11, 31, 23, 59),
    };
    render(
      <App>
        <ForeignWorkbook work={work as unknown as PaneWork} />
      </App>,
    );
    expect(buttonNames()).toEqual(['Mở sổ mới năm 2024']);
  });
});
