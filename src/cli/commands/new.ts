import { readContestJson } from '../../application/books/contest-json';
import { createContestBook, createPresetBook } from '../../application/books/create-book';
import { findPreset, PRESETS } from '../../presets/preset';
import { DONE, USAGE } from '../../text/command-line/command-line';
import { describeContestFault } from '../../text/problems/contest-faults';
import type { FileFault } from '../../text/problems/file-faults';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { Disk } from '../disk';
import { readBytes, refuseOutput } from '../files';
import { refuseCall } from '../outcome';
import type { Outcome } from '../outcome';
import { readYear } from '../read-year';
import type { Surroundings } from '../surroundings';
import { saveWorkbook } from '../workbook-files';

export const DEFAULT_PRESET = 'cchc-2023-2025';
export const DEFAULT_YEAR = '2025';

export type NewOptions = {
  readonly preset?: string;
  readonly contest?: string;
  readonly sample?: boolean;
  readonly year?: string;
  readonly force?: boolean;
};

/** `tdkt new OUT.xlsx`: a new book from a preset or from a contest as data. */
export async function runNew(
  out: string,
  options: NewOptions,
  { disk }: Surroundings,
): Promise<Outcome> {
  const { contest, force = false } = options;
  const book = await planNewBook(options, disk);
  if ('code' in book) return refuseCall(book);
  const fault =
    (await refuseOutput(
      disk,
      out,
      contest === undefined ? [] : [contest],
      options.force ?? false,
    )) ?? (await saveWorkbook(disk, out, book, force));
  if (fault !== null) return refuseCall(fault);
  return { exit: 0, json: null, answer: [DONE.written(out)], notes: [] };
}

async function planNewBook(options: NewOptions, disk: Disk): Promise<WorkbookPlan | FileFault> {
  const { contest, preset, sample, year: wanted = DEFAULT_YEAR } = options;
  const year = readYear(wanted);
  if (year === null) return { code: 'usage', what: USAGE.badYear(wanted) };
  if (contest !== undefined) {
    if (preset !== undefined || sample === true) return { code: 'usage', what: USAGE.conflict };
    return planContestBook(contest, year, disk);
  }
  const id = preset ?? DEFAULT_PRESET;
  const found = findPreset(id);
  if (found !== null) return createPresetBook(found, year, sample ?? false);
  const known = PRESETS.map((one) => one.id);
  return { code: 'usage', what: USAGE.unknownPreset(id, known) };
}

async function planContestBook(
  file: string,
  year: number,
  disk: Disk,
): Promise<WorkbookPlan | FileFault> {
  const found = await readBytes(disk, file);
  if (!found.ok) return found.fault;
  const text = decodeText(found.bytes);
  if (text === null) return { code: 'usage', what: USAGE.notUnicode(file) };
  const reading = readContestJson(text);
  if (reading.ok) return createContestBook(reading.contest, year);
  const faults = reading.faults.map(describeContestFault);
  return { code: 'usage', what: USAGE.contestFile(file, faults) };
}

/** Null for another encoding than UTF-8: a name must never be rewritten. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
