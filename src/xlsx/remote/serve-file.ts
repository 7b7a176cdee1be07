import type { Applied, Result, WriteProgress } from '../../application/workbook-port';
import { openFileWorkbook } from '../file-workbook';
import type { FileWorkbook } from '../file-workbook';
import { readTraces } from '../read/read-traces';
import { writeXlsxWorkbook } from '../write/write-workbook';
import type { Endpoint } from './endpoint';
import { packContents, packSheets, unpackSheets, unpackWritePlan } from './pack-workbook';
import type { Packed } from './pack-workbook';
import { receiveParcels, sendParcel } from './parcel';
import type { Parcel } from './parcel';
import type { AnswerHead, Question } from './questions';

/** Holds a file for whoever is at the other end, and answers what is asked of it. */
export function serveFile(endpoint: Endpoint): void {
  const holder = new FileHolder();
  const answer = async (number: number, { head, lists }: Parcel): Promise<void> => {
    try {
      const onProgress = (progress: WriteProgress): void =>
        void sendParcel(endpoint, number, { head: { progress } satisfies AnswerHead, lists: [] });
      const found = await holder.answer(number, head as Question, lists, onProgress);
      await sendParcel(endpoint, number, found);
    } catch (error) {
      await sendParcel(endpoint, number, tellError(error));
    }
  };
  receiveParcels(endpoint, (number, parcel) => void answer(number, parcel));
}

class FileHolder {
  private file: FileWorkbook | null = null;
  private readonly applied = new Map<number, Applied>();
  private readonly stops = new Map<number, AbortController>();

  async answer(
    number: number,
    question: Question,
    lists: Parcel['lists'],
    onProgress: (progress: WriteProgress) => void,
  ): Promise<Parcel> {
    switch (question.kind) {
      case 'open':
        this.file = openFileWorkbook(question.bytes, question.file);
        return tell(null);
      case 'create': {
        const bytes = await writeXlsxWorkbook(unpackSheets(question.plan, lists));
        this.file = openFileWorkbook(bytes, question.file);
        return tell(null);
      }
      case 'read':
        return tellPacked(await this.held.read(), packSheets);
      case 'contents': {
        const isWanted = (sheet: string): boolean => !question.unwanted.has(sheet);
        const contents = await this.held.readContents({ isWanted, expected: [] });
        return tellPacked(contents, packContents);
      }
      case 'apply': {
        const { signal } = this.stopOf(number);
        try {
          const plan = unpackWritePlan(question.plan, lists);
          const applied = await this.held.apply(plan, { signal, onProgress });
          if (!applied.ok) return tell(applied);
          this.applied.set(number, applied.value);
          return tell({ ok: true, value: number });
        } catch (error) {
          if (!signal.aborted || error !== signal.reason) throw error;
          return tell(null);
        }
      }
      case 'stop':
        this.stopOf(question.asked).abort();
        return tell(null);
      case 'undo': {
        const applied = this.applied.get(question.applied);
        if (applied === undefined) throw new Error(`nothing was applied as ${question.applied}`);
        return tell(await applied.undo());
      }
      case 'bytes': {
        const copy = this.held.bytes.slice();
        return { ...tell(copy), transfer: [copy.buffer] };
      }
      case 'traces':
        return tell(await readTraces(this.held.bytes));
    }
  }

  /** The word to stop may be here before all of what it stops is. */
  private stopOf(number: number): AbortController {
    const stop = this.stops.get(number) ?? new AbortController();
    this.stops.set(number, stop);
    return stop;
  }

  private get held(): FileWorkbook {
    if (this.file === null) throw new Error('no file has been opened');
    return this.file;
  }
}

function tell(value: unknown): Parcel {
  return { head: { value } satisfies AnswerHead, lists: [] };
}

function tellPacked<Value>(result: Result<Value>, pack: (value: Value) => Packed<Value>): Parcel {
  if (!result.ok) return tell(result);
  const { head, lists } = pack(result.value);
  return { ...tell({ ok: true, value: head }), lists };
}

function tellError(error: unknown): Parcel {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { head: { error: text } satisfies AnswerHead, lists: [] };
}
