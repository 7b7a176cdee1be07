import { join } from 'node:path';
import { listSentBefore } from '../../application/forms/list-sent-before';
import { logForms } from '../../application/forms/log-forms';
import { nameZip, prepareForms } from '../../application/forms/prepare-forms';
import type { PreparedForm } from '../../application/forms/prepare-forms';
import { FORMS } from '../../text/command-line/forms-command';
import { NOBODY_TO_ASK } from '../../text/travel/forms';
import { tellSentBefore } from '../../text/travel/sent-before';
import { FORM_KINDS } from '../../workbook/forms/form';
import { packFiles } from '../../xlsx/package/pack-files';
import { writeXlsxWorkbook } from '../../xlsx/write/write-workbook';
import { statIfThere } from '../disk';
import type { Disk } from '../disk';
import { refuseClashes, refuseOutput, resolvePath, writeBytes } from '../files';
import { openBook, warnOfCopy } from '../open-book';
import { refuseCall, refuseUsage, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import { readDue } from '../read-due';
import { refuseErrors } from '../refuse-errors';
import type { Surroundings } from '../surroundings';

export type FormsOptions = {
  readonly kind: string;
  readonly out: string;
  readonly due?: string;
  readonly zip?: boolean;
  readonly book?: string;
  readonly force?: boolean;
};

type OutFile = { readonly name: string; readonly bytes: Uint8Array };

/** `tdkt forms FILE.xlsx --kind KIND --out DIR`: a form for each unit or department. */
export async function runForms(
  file: string,
  options: FormsOptions,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { disk, now } = surroundings;
  const { out, book, force = false, zip = false } = options;
  const kind = FORM_KINDS.find((one) => one === options.kind);
  if (kind === undefined) return refuseUsage(FORMS.badKind(options.kind));
  const moment = now();
  const until = readDue(options.due, moment);
  if (typeof until === 'string') return refuseUsage(until);
  const refused = book === undefined ? null : await refuseOutput(disk, book, [file], force);
  if (refused !== null) return refuseCall(refused);
  const source = await openBook(disk, file, { allowMissing: true });
  if ('exit' in source) return source;
  const { opened, checked } = source;
  const warnings = [...warnOfCopy(file, checked), ...until.notes];
  const forms = prepareForms(checked, { kind, due: until.due }, moment);
  if (forms === null) return refuseErrors(checked, warnings);
  if (forms.length === 0) return refuseUsage(NOBODY_TO_ASK[kind]);
  const files: OutFile[] = [];
  for (const { name, plan } of forms) files.push({ name, bytes: await writeXlsxWorkbook(plan) });
  if (zip) files.push({ name: nameZip(forms), bytes: await packFiles(files) });
  const outputs = [
    ...files.map(({ name }) => join(out, name)),
    ...(book === undefined ? [] : [book]),
  ];
  const clash = await refuseClashes(disk, outputs, [file]);
  if (clash !== null) return refuseCall(clash);
  const taken = force ? [] : await listTaken(files, options, surroundings);
  if (taken.length > 0) return refuseUsage(FORMS.taken(taken));
  const logged = book === undefined ? null : await logForms(opened, checked.found, forms, moment);
  if (logged?.ok === false) return refuseWrite(logged.faults);
  if (!(await makeFolder(disk, out))) return refuseUsage(FORMS.noFolder(out));
  for (const { name, bytes } of files) {
    const fault = await writeBytes(disk, join(out, name), bytes, force);
    if (fault !== null) return refuseCall(fault);
  }
  if (book !== undefined) {
    const fault = await writeBytes(disk, book, opened.bytes, force);
    if (fault !== null) return refuseCall(fault);
  }
  const before = listSentBefore(checked, forms);
  if (before !== null) warnings.push(tellSentBefore(before.recipients, before.lastDay));
  return tell(forms, options, zip ? (files.at(-1)?.name ?? null) : null, warnings);
}

/** False for a name that a file has, or a place where nothing may be written. */
async function makeFolder(disk: Disk, folder: string): Promise<boolean> {
  try {
    await disk.makeFolder(resolvePath(folder));
    return true;
  } catch {
    return false;
  }
}

async function listTaken(
  files: readonly OutFile[],
  { out }: FormsOptions,
  { disk }: Surroundings,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const { name } of files) {
    if ((await statIfThere(disk, resolvePath(join(out, name)))) !== null) taken.push(name);
  }
  return taken;
}

function tell(
  forms: readonly PreparedForm[],
  { out, book }: FormsOptions,
  zip: string | null,
  warnings: readonly string[],
): Outcome {
  const told = forms.map(({ name, identity: { recipient, number, due }, cells, plan }) => ({
    file: name,
    recipient,
    number,
    due,
    sheets: plan.sheets.length,
    cells,
  }));
  return {
    exit: 0,
    json: { out, forms: told, zip, book: book ?? null },
    answer: [
      FORMS.made(forms.length, out),
      ...told.map((one) => FORMS.form(one.file, one.recipient, one.number, one.cells)),
      ...(zip === null ? [] : [FORMS.zipped(zip)]),
    ],
    notes: [...warnings, book === undefined ? FORMS.notLogged : FORMS.logged(book)],
  };
}
