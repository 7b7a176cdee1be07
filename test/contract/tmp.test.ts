import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { createCaseBook } from './books';
import { cloneWorkbook } from './clone-workbook';
import { watchBatches } from './watch-batches';
import { readHostFacts } from './read-host-facts';
import { expectOk, score, nominate } from './use-cases';
test('x', async () => {
  const base = drawBook(createCaseBook('giay-khen-khong-dat-dieu-kien'));
  for (let i = 0; i < 5; i++) {
    let t = performance.now();
    const w = cloneWorkbook(base);
    console.log('clone', performance.now() - t); t = performance.now();
    const host = startExcel({ workbook: w });
    const b = watchBatches(host);
    expectOk(await score(openExcelWorkbook()));
    console.log('score', performance.now() - t, b.map((x) => x.length)); t = performance.now();
    expectOk(await score(openExcelWorkbook()));
    console.log('score', performance.now() - t, b.map((x) => x.length)); t = performance.now();
    const u = expectOk(await nominate(openExcelWorkbook()));
    console.log('nominate', performance.now() - t, b.map((x) => x.length)); t = performance.now();
    expectOk(await nominate(openExcelWorkbook()));
    console.log('nominate', performance.now() - t, b.map((x) => x.length)); t = performance.now();
    host.workbook.sheets.map(readHostFacts);
    console.log('facts', performance.now() - t); t = performance.now();
    cloneWorkbook(host.workbook);
    console.log('clone', performance.now() - t); t = performance.now();
    if (i == 4) console.log(JSON.stringify(b.map((x) => x.slice(0,3))));
  }
});
