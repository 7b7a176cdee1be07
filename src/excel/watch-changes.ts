import type { NotedChange, Result } from '../application/workbook-port';
import { parseArea } from '../workbook/address';
import { runExcel } from './run-excel';
import { isStagingName } from './staging-name';

/**
 * Tells of what people change on any sheet, until the result is called or the pane's page ends. Excel
 * does not say who changed anything but cells, and before ExcelApi 1.14 not even that: of those changes
 * our own are told too, but for the sheets that we add.
 * @param ours - the names of sheets that we have added; more may come
 */
export async function watchChanges(
  onChange: (change: NotedChange) => void,
  ours: ReadonlySet<string>,
): Promise<Result<() => Promise<Result<null>>>> {
  const watching = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const names = new Map<string, string>();
    const handlers = addHandlers(worksheets, createTeller(names, ours, onChange));
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return { context, handlers };
  });
  if (!watching.ok) return watching;
  const { context: previousObjects, handlers } = watching.value;
  const stop = (): Promise<Result<null>> =>
    runExcel(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
        return null;
      },
      { previousObjects },
    );
  return { ok: true, value: stop };
}

type Told = Omit<NotedChange, 'sheet'> & { readonly id: string; readonly isNew?: boolean };
type Teller = (told: Told) => Promise<void>;
type Handler = { readonly remove: () => void };

function addHandlers(worksheets: Excel.WorksheetCollection, tell: Teller): readonly Handler[] {
  const tellOf =
    (kind: NotedChange['kind'], isNew = false) =>
    ({ worksheetId: id }: { worksheetId: string }): Promise<void> =>
      tell({ id, area: null, kind, isNew });
  return [
    worksheets.onChanged.add(async ({ triggerSource, worksheetId: id, address }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      await tell({ id, area: parseArea(address), kind: 'typed' });
    }),
    worksheets.onAdded.add(tellOf('typed', true)),
    worksheets.onDeleted.add(tellOf('typed')),
    worksheets.onCalculated.add(tellOf('computed')),
    worksheets.onFormatChanged.add(({ worksheetId: id, address }) =>
      tell({ id, area: parseArea(address), kind: 'dressed' }),
    ),
    ...ifOffered(() => worksheets.onRowSorted.add(tellOf('typed'))),
    ...ifOffered(() => worksheets.onColumnSorted.add(tellOf('typed'))),
    ...ifOffered(() => worksheets.onRowHiddenChanged.add(tellOf('dressed'))),
    ...ifOffered(() =>
      worksheets.onNameChanged.add(async ({ worksheetId: id, nameBefore }) => {
        if (!isStagingName(nameBefore)) await tell({ id, area: null, kind: 'typed' });
      }),
    ),
  ];
}

/** Of an event that this Excel has not nobody is told: what it is about is seen when next we read. */
function ifOffered(add: () => Handler): readonly Handler[] {
  try {
    return [add()];
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'ApiNotFound') return [];
    throw error;
  }
}

/** Puts names to sheets. One question is enough for all that happens until it is answered. */
function createTeller(
  names: Map<string, string>,
  ours: ReadonlySet<string>,
  onChange: (change: NotedChange) => void,
): Teller {
  let waiting: Told[] = [];
  let asking: Promise<void> | null = null;
  const tellOne = ({ id, area, kind, isNew = false }: Told): void => {
    // Of a sheet that has gone, the name that it had.
    const sheet = names.get(id) ?? null;
    const isOurs = sheet !== null && (isStagingName(sheet) || (isNew && ours.has(sheet)));
    if (!isOurs) onChange({ sheet, area, kind });
  };
  const ask = async (): Promise<void> => {
    const told = waiting;
    waiting = [];
    try {
      await learnNames(names);
    } finally {
      asking = waiting.length > 0 ? ask() : null;
      told.forEach(tellOne);
    }
  };
  return (told) => {
    waiting.push(told);
    asking ??= ask();
    return asking;
  };
}

async function learnNames(names: Map<string, string>): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
  });
}
