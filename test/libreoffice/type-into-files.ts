import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a person does to a file that is open: cells as "F7", sheets by their name. */
export type Action =
  | { readonly do: 'type'; readonly sheet: string; readonly cell: string; readonly text: string }
  /** As a person takes protection off that has no password. */
  | { readonly do: 'unprotect'; readonly sheet: string }
  /** Rows by the first column of the range, the last first. */
  | { readonly do: 'sort'; readonly sheet: string; readonly range: string }
  | { readonly do: 'insert-row' | 'delete-row'; readonly sheet: string; readonly row: number }
  | { readonly do: 'insert-column'; readonly sheet: string; readonly column: number }
  | { readonly do: 'rename'; readonly sheet: string; readonly name: string };

const LONGEST = 300_000;

/** Opens a file in LibreOffice, does as told, and saves it as .xlsx: what comes back from a unit. */
export function typeIntoFile(bytes: Uint8Array, actions: readonly Action[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-typed-'));
  try {
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('given.xlsx'), bytes);
    writeFileSync(path('actions.txt'), actions.map(spell).join('\n'));
    const profile = makeProfile(path('profile'));
    const urls = ['given.xlsx', 'saved.xlsx', 'actions.txt'].map(
      (name) => `"${pathToFileURL(path(name)).href}"`,
    );
    const macro = `macro:///Standard.Module1.TypeInto(${urls.join(',')})`;
    runOffice([`-env:UserInstallation=${profile}`, '--headless', macro]);
    return readFileSync(path('saved.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spell(action: Action): string {
  const { do: what, sheet } = action;
  switch (action.do) {
    case 'type':
      return [what, sheet, action.cell, action.text].join('\t');
    case 'sort':
      return [what, sheet, action.range].join('\t');
    case 'insert-row':
    case 'delete-row':
      return [what, sheet, action.row].join('\t');
    case 'insert-column':
      return [what, sheet, action.column].join('\t');
    case 'rename':
      return [what, sheet, action.name].join('\t');
    case 'unprotect':
      return [what, sheet].join('\t');
  }
}

/** Typing goes through FormulaLocal: LibreOffice reads it as from the keyboard. */
const MACRO = `
Sub TypeInto(source As String, target As String, script As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(script))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    parts = Split(lines.readLine(), Chr(9))
    sheet = book.Sheets.getByName(parts(1))
    Select Case parts(0)
      Case "type"
        sheet.getCellRangeByName(parts(2)).FormulaLocal = parts(3)
      Case "unprotect"
        sheet.unprotect("")
      Case "rename"
        sheet.Name = parts(2)
      Case "insert-row"
        sheet.Rows.insertByIndex(CLng(parts(2)), 1)
      Case "delete-row"
        sheet.Rows.removeByIndex(CLng(parts(2)), 1)
      Case "insert-column"
        sheet.Columns.insertByIndex(CLng(parts(2)), 1)
      Case "sort"
        Dim fields(0) As New com.sun.star.table.TableSortField
        fields(0).Field = 0
        fields(0).IsAscending = False
        Dim how(1) As New com.sun.star.beans.PropertyValue
        how(0).Name = "SortFields"
        how(0).Value = fields()
        how(1).Name = "ContainsHeader"
        how(1).Value = False
        sheet.getCellRangeByName(parts(2)).sort(how())
    End Select
  Loop
  lines.closeInput()
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, saving())
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

/** A new profile is filled when the program first starts; then its one module can be replaced. */
function makeProfile(folder: string): string {
  const profile = pathToFileURL(folder).href;
  runOffice([`-env:UserInstallation=${profile}`, '--headless', '--terminate_after_init']);
  const escaped = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  writeFileSync(
    join(folder, 'user', 'basic', 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  return profile;
}

function runOffice(words: readonly string[]): void {
  execFileSync('soffice', words, { timeout: LONGEST, stdio: 'pipe' });
}
