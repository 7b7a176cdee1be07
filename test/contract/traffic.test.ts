import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { measureScoring, openBigBook } from './measure-traffic';
import type { Cost, Costs } from './measure-traffic';
import { readHostFacts } from './read-host-facts';
import { tellFound } from './tell-found';
import { expectOk } from './use-cases';

const MEGABYTE = 1024 * 1024;
const LARGEST_PAYLOAD = 5 * MEGABYTE;
/** Where a request or an answer would be larger, another follows. */
const LARGEST_PIECE = 4 * MEGABYTE;
const PATIENCE = 120_000;

function expectFewSyncs({ read, apply }: Costs): void {
  expect(read.syncs).toBeLessThanOrEqual(2);
  expect(apply.syncs).toBeLessThanOrEqual(3);
}

function syncsOf(costs: Costs): readonly number[] {
  return Object.values(costs).map(({ syncs }: Cost) => syncs);
}

describe('read in two syncs, built in three', () => {
  test.each(['excel365', 'excel2021', 'mac', 'web'] as const)(
    '%s, of 10 nominees and of 1,000: as many, the first time and again',
    async (kind) => {
      const [few, many] = [openBigBook(kind, 10), openBigBook(kind, 1000)];
      for (let time = 1; time <= 2; time += 1) {
        const costs = [await measureScoring(few), await measureScoring(many)] as const;
        for (const one of costs) expectFewSyncs(one);
        expect(syncsOf(costs[1])).toEqual(syncsOf(costs[0]));
      }
    },
    PATIENCE,
  );

  test(
    'of 10,000, in Excel on a desk and on the web; there no request is too large, and all arrives',
    async () => {
      const [desk, web] = [openBigBook('excel365', 10_000), openBigBook('web', 10_000)];
      expectFewSyncs(await measureScoring(desk));
      expectFewSyncs(await measureScoring(web));
      const [onDesk, onWeb] = [readHostFacts(lastBut(desk, 1)), readHostFacts(lastBut(web, 1))];
      expect(onWeb).toEqual(onDesk);
      // What is to be read is larger now than the web lets through, so it comes in parts.
      web.traffic.reset();
      const found = expectOk(await openExcelWorkbook().read());
      expect(web.traffic.responseBytes).toBeGreaterThan(LARGEST_PAYLOAD);
      startAgain(desk);
      expect(tellFound(found)).toEqual(tellFound(expectOk(await openExcelWorkbook().read())));
    },
    PATIENCE,
  );
});
