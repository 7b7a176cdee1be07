import { createPresetBook } from '../../application/books/create-book';
import { prepareBook } from '../../application/books/prepare-book';
import type { Examined } from '../../application/check/examine-workbook';
import type { Pace } from '../../application/run-in-slices';
import { prepareNominations } from '../../application/sheets/prepare-nominations';
import { prepareScores } from '../../application/sheets/prepare-scores';
import type { PreparedSheets } from '../../application/sheets/prepare-sheets';
import type { LiveWorkbook, Result, WritePace } from '../../application/workbook-port';
import { findPreset } from '../../presets/preset';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { Answer } from './answer';
import { describePrepared, describeUndo, describeWritten, isBuiltAgain } from './describe-write';
import { fail, toAnswer } from './fail';
import type { BookRequest, WriteRequest } from './pane-work';
import type { PreparedWrite, Written } from './prepared-write';
import type { PaneSurroundings } from './prepare-pane-work';
import { takeScored } from './take-scored';
import { FIRST_CELL } from './target';
import { untilStopped } from './until-stopped';

/** Gets a write ready, and says what it would do. */
export async function prepareWrite(
  workbook: LiveWorkbook,
  request: WriteRequest,
  examined: Examined,
  surroundings: PaneSurroundings,
  pace: Pace,
): Promise<Answer<PreparedWrite>> {
  const { hasFunctions, now } = surroundings;
  const preparing = await prepareRequest(workbook, request, examined, hasFunctions, pace);
  if (!preparing.ok) return fail(preparing.faults);
  const prepared = preparing.value;
  const { sheets } = prepared;
  const write = async (writePace: WritePace): Promise<Answer<Written>> => {
    const answer = await toAnswer(await prepared.write(now(), writePace));
    if (answer.kind !== 'done') return answer;
    const { value } = answer;
    // Only a convenience: the book is written, whether its guide comes to the screen or not.
    if (request.kind === 'book') await workbook.show(value.written[0]?.name ?? '', FIRST_CELL);
    const undo = async (undoPace: WritePace): Promise<Answer<string>> => {
      const undone = await toAnswer(await value.undo(undoPace));
      return undone.kind === 'done' ? { kind: 'done', value: describeUndo(undone.value) } : undone;
    };
    const sentences = describeWritten(request, prepared, value, surroundings);
    const names = [...value.written.map(({ name }) => name), value.log];
    return { kind: 'done', value: { sentences, sheets: names, undo: allowStop(undo) } };
  };
  const sentences = describePrepared(request, prepared, surroundings);
  const isAgain = isBuiltAgain(prepared);
  return { kind: 'done', value: { sentences, isAgain, sheets, write: allowStop(write) } };
}

/** What is stopped in time answers so; what comes to its end all the same, with what came of it. */
export function allowStop<Value>(
  task: (pace: WritePace) => Promise<Answer<Value>>,
): (pace: WritePace) => Promise<Answer<Value>> {
  return (pace) => untilStopped(pace.signal, () => task(pace));
}

function prepareRequest(
  workbook: LiveWorkbook,
  request: WriteRequest,
  examined: Examined,
  hasFunctions: boolean,
  pace: Pace,
): Promise<Result<PreparedSheets>> {
  if (request.kind === 'book') {
    const book = planPresetBook(request);
    return prepareBook(workbook, examined.found, book, request.sample, pace);
  }
  const scored = takeScored(examined);
  if (request.kind === 'lists') {
    return prepareNominations(workbook, scored, { functions: hasFunctions }, pace);
  }
  const functions = hasFunctions && !request.asValues;
  return prepareScores(workbook, scored, { order: request.order, functions }, pace);
}

/** A new book of a preset that the pane has offered. */
export function planPresetBook({ preset: id, year, sample }: BookRequest): WorkbookPlan {
  const preset = findPreset(id);
  if (preset === null) throw new Error(`no such preset: ${id}`);
  return createPresetBook(preset, year, sample);
}
