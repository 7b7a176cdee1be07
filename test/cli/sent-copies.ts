import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makeRevealingBook } from './revealing-book';
import { runCli } from './run-cli';
import type { Run } from './run-cli';

/** All parts of a copy as text, by name. */
type Parts = Readonly<Record<string, string>>;

export type Disclosed = {
  code: string;
  count: number;
  places: string[];
  travels: boolean;
  canBeLeftOut: boolean;
};
export type Sent = {
  fileName: string;
  sheets: string[];
  provisional: boolean;
  disclosures: Disclosed[];
};

let folder = '';
export const at = (name: string): string => join(folder, name);
/** The clock of every copy. */
export const NOW = { now: () => new Date(2026, 10, 23, 14, 5) };

export async function send(out: string, ...words: string[]): Promise<Run> {
  return runCli(['send', at('so.xlsx'), '--out', at(out), ...words], NOW);
}

export async function unpackCopy(out: string, ...words: string[]): Promise<Parts> {
  const { exit, stderr } = await send(out, ...words);
  if (exit !== 0) throw new Error(stderr);
  return unpack(out);
}

export function unpack(out: string): Parts {
  const parts = unzipSync(new Uint8Array(readFileSync(at(out))));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** Which of these texts stand anywhere in the file. */
export function findIn(parts: Parts, texts: readonly string[]): readonly string[] {
  const all = Object.values(parts).join('\n');
  return texts.filter((text) => all.includes(text));
}

/** Rows of a sheet as people read them, numbers as decimal text. */
export async function readRows(out: string, name: string): Promise<readonly (readonly string[])[]> {
  const reading = await readXlsxWorkbook(new Uint8Array(readFileSync(at(out))));
  if (!reading.ok) throw new Error(reading.reason);
  const sheet = reading.workbook.sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).map((cells) =>
    cells.map((cell) => {
      if (cell.kind === 'number') return String(cell.value.units / 10 ** cell.value.scale);
      return 'value' in cell ? String(cell.value) : '';
    }),
  );
}

/** The books that copies are made of, for the tests of one file. */
export function prepareBooks(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-send-'));
    writeFileSync(at('so.xlsx'), await makeRevealingBook());
    writeFileSync(at('thieu.xlsx'), await makeRevealingBook({ missing: true }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}
