import { startExcel } from './excel-host';
import { fillBook } from './model/fill-book';

function start(): ReturnType<typeof startExcel> {
  return startExcel({ workbook: fillBook({ 'Thôn 1': { rows: [['a']] }, 'Thôn 2': {} }) });
}

describe('events through the genuine client', () => {
  test('what a person types is told to handlers of the sheet and of the workbook', async () => {
    const host = start();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Thôn 1');
      // The client registers a handler under the sheet's id, which it must have.
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async ({ address, source }) => {
        told.push(`sheet ${address} ${source}`);
      });
      worksheets.onChanged.add(async ({ address, changeType }) => {
        told.push(`all ${address} ${changeType}`);
      });
      await context.sync();
    });
    host.user.type('Thôn 1', 'B2:B3', [['x'], ['y']]);
    host.user.type('Thôn 2', 'A1', 1);
    await host.settle();
    expect(told).toEqual(['sheet B2:B3 Local', 'all B2:B3 RangeEdited', 'all A1 RangeEdited']);
  });

  test('the range of an event can be asked for in a later run', async () => {
    const host = start();
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (later) => {
          const range = event.getRange(later);
          range.load('values');
          await later.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    host.user.type('Thôn 1', 'C3', 'mới');
    await host.settle();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(values).toEqual([[['mới']]]);
  });

  test("the add-in's own changes are told too, unless events are off", async () => {
    const host = start();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, triggerSource }) => {
        told.push(`${address} ${triggerSource}`);
      });
      await context.sync();
      worksheets.getItem('Thôn 1').getRange('A1').values = [['b']];
      await context.sync();
      context.runtime.enableEvents = false;
      worksheets.getItem('Thôn 1').getRange('A2').values = [['c']];
      await context.sync();
    });
    await host.settle();
    expect(told).toEqual(['A1 ThisLocalAddin']);
  });

  test('selection, activation, new and deleted sheets', async () => {
    const host = start();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => {
        told.push(`selected ${address}`);
      });
      worksheets.onActivated.add(async ({ worksheetId }) => {
        const sheet = host.workbook.findSheet(worksheetId);
        told.push(`activated ${sheet?.name ?? ''}`);
      });
      worksheets.onAdded.add(async () => {
        told.push('added');
      });
      worksheets.onDeleted.add(async () => {
        told.push('deleted');
      });
      await context.sync();
    });
    host.user.select('Thôn 1', 'B2:C3');
    host.user.activate('Thôn 2');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Thôn 3').delete();
      await context.sync();
    });
    await host.settle();
    expect(told).toEqual(['selected B2:C3', 'activated Thôn 2', 'added', 'deleted']);
  });

  test('a handler that was removed is not called', async () => {
    const host = start();
    const told: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
        told.push(address);
      });
      await context.sync();
      return added;
    });
    host.user.type('Thôn 1', 'A1', 1);
    await host.settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.type('Thôn 1', 'A2', 2);
    await host.settle();
    expect(told).toEqual(['A1']);
  });
});
