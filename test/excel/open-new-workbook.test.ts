import { openNewWorkbook } from '../../src/excel/open-new-workbook';
import { startExcel } from '../host/excel-host';

const FILE = [0x50, 0x4b, 0x03, 0x04];
const BASE64 = btoa(String.fromCharCode(...FILE));

test.each(['excel2021', 'web'] as const)(
  'in %s the file opens beside this workbook',
  async (kind) => {
    const host = startExcel({ kind });
    expect(await openNewWorkbook(BASE64)).toEqual({ ok: true, value: null });
    expect(host.workbook.openedFiles.map((file) => [...file])).toEqual([FILE]);
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    expect(host.heldObjects).toBe(0);
  },
);

test('what Excel refuses is a fault, and can be tried again', async () => {
  const host = startExcel();
  host.failBatch({ batch: 1, how: 'refused' });
  const refused = { ok: false, faults: [{ code: 'excel-failed' }] };
  expect(await openNewWorkbook(BASE64)).toEqual(refused);
  expect(host.workbook.openedFiles).toEqual([]);
  expect(await openNewWorkbook(BASE64)).toEqual({ ok: true, value: null });
});

test('it waits while somebody is typing into a cell', async () => {
  const host = startExcel();
  host.enterCellEdit();
  const opening = openNewWorkbook(BASE64);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.workbook.openedFiles).toEqual([]);
  host.leaveCellEdit();
  expect(await opening).toEqual({ ok: true, value: null });
});
