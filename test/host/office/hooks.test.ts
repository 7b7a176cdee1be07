import { startExcel } from '../excel-host';
import { MEMBERS } from '../members/all-members';
import type { Members } from '../protocol/host-object';
import { CLIENT_FILES, readClientFile } from './hooks';

/** The version that the hooks were found in. With another one, the tests below say whether they still stand. */
const VERSION = '1.1.110';

/** What hooks.ts and the protocol rest on, as the shipped builds spell it. */
const SPELLINGS = [
  '_richApiNativeBridge',
  'sendMessageToHost',
  'onMessageFromHost',
  '_synchronousCleanup',
  '_doApiNotSupportedCheck',
  's_genericEventRegistrations',
  '_OfficeAppFactory.getContext()',
  'DelayForCellEdit',
  'Microsoft.ExcelServices.CustomFunctions',
  'SetInvocationResults',
  'CustomFunctions._association',
  '_KeepReference',
  '_RemoveReference',
  '_ReferenceId',
  '_ValidateArraySize',
  'CustomFunctionError',
];

/** Members that the wire alone knows: properties with a second name, and what runs inside the client. */
const WIRE_ONLY = new Set([
  'Worksheet.Gridlines',
  'Worksheet.Headings',
  'RangeView.GetRange',
  'Workbook.CreateAndOpenWorkbook',
]);

describe('the hooks into Office.js', () => {
  test(`stand in version ${VERSION}`, () => {
    const { version } = JSON.parse(readClientFile('../package.json')) as { version: string };
    expect(version).toBe(VERSION);
  });

  test.each(Object.values(CLIENT_FILES))('%s spells them as hooks.ts does', (file) => {
    const script = readClientFile(file);
    expect(SPELLINGS.filter((spelling) => !script.includes(spelling))).toEqual([]);
  });

  test.each(['excel365', 'web', 'mac'] as const)('%s carries a batch', async (kind) => {
    const host = startExcel({ kind });
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
    expect(host.traffic).toMatchObject({ batches: 1, cleanups: 0 });
  });

  test('every member of the host is one of the client', () => {
    startExcel();
    const strangers = MEMBERS.flatMap((members) => findStrangers(members));
    expect(strangers).toEqual([]);
  });
});

function findStrangers(members: Members<never>): string[] {
  const found: { _className?: string; prototype: object } | undefined = (
    Excel as unknown as Record<string, { prototype: object }>
  )[members.type];
  if (found === undefined) return [members.type];
  const known = namesOf(found.prototype);
  const tables = [members.get, members.set, members.open, members.make, members.ask, members.run];
  return tables
    .flatMap((table) => Object.keys(table ?? {}))
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) => `${members.type}.${name}`)
    .filter((name) => !WIRE_ONLY.has(name));
}

function namesOf(prototype: object): Set<string> {
  return new Set(Object.getOwnPropertyNames(prototype).map((name) => name.toLowerCase()));
}
