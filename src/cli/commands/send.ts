import { basename } from 'node:path';
import { summarizeProblems } from '../../application/check/located-problem';
import { planCopy } from '../../application/copies/plan-copy';
import type { PlannedCopy } from '../../application/copies/plan-copy';
import { countProvisional } from '../../application/score/score-workbook';
import { DONE } from '../../text/command-line/command-line';
import { SEND } from '../../text/command-line/send';
import { COPY_KINDS, describeCopyFault } from '../../text/travel/copies';
import type { CopyFault, CopyKind } from '../../text/travel/copies';
import { describeDisclosure, LEAVABLE } from '../../text/travel/disclosures';
import type { Leavable } from '../../text/travel/disclosures';
import { readTraces } from '../../xlsx/read/read-traces';
import { refuseOutput } from '../files';
import { scoreBook } from '../open-book';
import { refuseCall, refuseUsage } from '../outcome';
import type { Outcome } from '../outcome';
import type { Surroundings } from '../surroundings';
import { saveWorkbook } from '../workbook-files';

export type SendOptions = {
  readonly as: string;
  readonly out: string;
  readonly unit?: string;
  readonly leaveOut?: string;
  readonly force?: boolean;
};

/** `tdkt send FILE.xlsx --as KIND --out OUT.xlsx`: a copy for people outside, and what it gives away. */
export async function runSend(
  file: string,
  options: SendOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, unit = null, force = false } = options;
  const kind = COPY_KINDS.find((one) => one === options.as);
  if (kind === undefined) return refuseUsage(SEND.badKind(options.as));
  const leaveOut = readLeaveOut(options.leaveOut ?? '');
  if (!leaveOut.ok) return refuseUsage(SEND.badLeaveOut(leaveOut.unread));
  const refused = await refuseOutput(disk, out, [file], force);
  if (refused !== null) return refuseCall(refused);
  const scoring = await scoreBook(disk, file, {
    allowMissing: true,
    isWhole: true,
    refusal: SEND.notSent,
  });
  if ('exit' in scoring) return scoring;
  const { opened, scored, warnings } = scoring;
  const source = { file: basename(file), traces: await readTraces(opened.bytes) };
  const planning = planCopy(scored, { kind, unit, leaveOut: leaveOut.chosen }, source, now());
  if (!planning.ok) return refuseCopy(planning.fault);
  const { copy } = planning;
  const fault = await saveWorkbook(disk, out, copy.plan, force);
  if (fault !== null) return refuseCall(fault);
  const told = tellCopy(out, kind, copy, countProvisional(scored.results));
  return { ...told, notes: [...warnings, ...told.notes] };
}

type LeaveOut =
  | { readonly ok: true; readonly chosen: ReadonlySet<Leavable> }
  | { readonly ok: false; readonly unread: string };

function readLeaveOut(words: string): LeaveOut {
  const chosen = new Set<Leavable>();
  for (const word of words.split(',').map((one) => one.trim())) {
    const known = LEAVABLE.find((one) => one === word);
    if (known !== undefined) chosen.add(known);
    else if (word !== '') return { ok: false, unread: word };
  }
  return { ok: true, chosen };
}

function refuseCopy(fault: CopyFault): Outcome {
  const message = describeCopyFault(fault);
  const problem = {
    code: fault.code,
    severity: 'error',
    sheet: null,
    cell: null,
    message,
  } as const;
  const exit = fault.code === 'twins-refused' ? 1 : 2;
  return { exit, json: summarizeProblems([problem]), answer: [], notes: [message] };
}

function tellCopy(
  out: string,
  kind: CopyKind,
  { plan, fileName, unit, disclosures }: PlannedCopy,
  provisional: number,
): Outcome {
  const list = (travels: boolean): readonly string[] =>
    disclosures
      .filter((one) => one.travels === travels)
      .map((one) => `- ${describeDisclosure(one, SEND.howToLeaveOut(one.code))}`);
  const [sent, kept] = [list(true), list(false)];
  return {
    exit: 0,
    json: {
      out,
      as: kind,
      unit: unit === null ? null : { code: unit.code, name: unit.name },
      provisional: provisional > 0,
      fileName,
      sheets: plan.sheets.map(({ name }) => name),
      disclosures,
    },
    answer: [
      ...(sent.length > 0 ? [SEND.travels, ...sent] : []),
      ...(kept.length > 0 ? [SEND.staysBehind, ...kept] : []),
    ],
    notes: [
      ...(provisional > 0 ? [DONE.provisional(provisional)] : []),
      SEND.suggestName(fileName),
      DONE.written(out),
    ],
  };
}
