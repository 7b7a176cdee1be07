import { caught } from './caught';
import { startExcel } from './excel-host';

/** The first bytes of a package, and one more. */
const FILE = [0x50, 0x4b, 0x03, 0x04, 0xff];
const BASE64 = btoa(String.fromCharCode(...FILE));

test.each(['excel2021', 'excel365', 'mac', 'web'] as const)(
  'a file opens in a window of its own in %s, and this workbook stays as it is',
  async (kind) => {
    const host = startExcel({ kind });
    await Excel.createWorkbook(BASE64);
    expect(host.workbook.openedFiles.map((file) => [...file])).toEqual([FILE]);
    expect(host.workbook.sheetNames).toEqual(['Sheet1']);
    expect(host.workbook.isDirty).toBe(false);
    expect(host.traffic.batches).toBe(1);
    expect(host.lacking).toEqual([]);
  },
);

test('what is no package is refused', async () => {
  const host = startExcel();
  const error = await caught(Excel.createWorkbook(btoa('no package')));
  expect(error.code).toBe('InvalidArgument');
  expect(host.workbook.openedFiles).toEqual([]);
});

test('Excel 2019 has no way of opening a file', async () => {
  startExcel({ kind: 'excel2019' });
  const open = async (): Promise<void> => Excel.createWorkbook(BASE64);
  expect((await caught(open())).code).toBe('ApiNotFound');
});
