import type { NotedChange, Result } from '../application/workbook-port';
import { parseArea } from '../workbook/address';
import { runExcel } from './run-excel';

/**
 * Tells of what people change on any sheet, until the result is called or the pane's page ends. An
 * Excel before ExcelApi 1.14 does not say who changed a cell: there our own writes are told too.
 */
export async function watchChanges(
  onChange: (change: NotedChange) => void,
): Promise<Result<() => Promise<Result<null>>>> {
  const added = await runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await findSheetName(event.worksheetId);
      onChange({ sheet, area: parseArea(event.address) });
    });
    await context.sync();
    return handler;
  });
  if (!added.ok) return added;
  const handler = added.value;
  const stop = (): Promise<Result<null>> =>
    runExcel(
      async (context) => {
        handler.remove();
        await context.sync();
        return null;
      },
      { previousObjects: handler.context },
    );
  return { ok: true, value: stop };
}

async function findSheetName(id: string): Promise<string | null> {
  const found = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  return found.ok ? found.value : null;
}
