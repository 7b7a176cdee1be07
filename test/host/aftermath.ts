import { announceChanges } from './announce';
import { Calculation } from './functions/calculation';
import type { Invocation } from './functions/calculation';
import { FunctionsMetadata } from './functions/metadata';
import type { FunctionsFile } from './functions/metadata';
import type { Answer } from './functions/read-result';
import type { FormulaPlace } from './functions/spill';
import { qualify, spellArea } from './model/address';
import { makeArea } from './model/area';
import type { Workbook } from './model/workbook';
import { PUSH } from './office/hooks';
import type { Client, PushEntry } from './office/hooks';

/** Bits of an invocation's flags. */
const ACCEPTS_ERRORS = 4;
const LONGEST_WAIT = 600_000;

/** What follows upon changes: events and recalculation, told to the client after its answer. */
export class Aftermath {
  private readonly calculation: Calculation;
  private underWay = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly client: Client,
    blankArgument: 0 | null,
  ) {
    this.calculation = new Calculation(workbook, blankArgument);
  }

  installFunctions(file: FunctionsFile): void {
    this.calculation.functions = new FunctionsMetadata(file);
  }

  follow(trigger: 'ThisLocalAddin' | 'Unknown'): void {
    const changes = this.workbook.takeChanges();
    const touched = changes.flatMap((change) =>
      change.kind === 'content' || change.kind === 'dirty' ? [change] : [],
    );
    const calls = this.calculation.recalculate(touched).map(spellInvocation);
    this.push([...announceChanges(this.workbook, changes, trigger), ...calls]);
  }

  /** An answer of a custom function; what depends on it is called in its turn. */
  accept(answer: Answer): void {
    const touched = this.calculation.accept(answer);
    if (touched === null) return;
    const told = { kind: 'calculated', sheet: touched.sheet } as const;
    const calls = this.calculation.recalculate([touched]).map(spellInvocation);
    this.push([...announceChanges(this.workbook, [told], 'Unknown'), ...calls]);
  }

  messageAt(place: FormulaPlace): string | null {
    return this.calculation.messageAt(place);
  }

  async settle(): Promise<void> {
    const end = Date.now() + LONGEST_WAIT;
    do {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (Date.now() > end) throw new Error('a custom function has not answered');
    } while (this.underWay > 0 || this.calculation.isWaiting);
    // Handlers run in the turn after the one that calls them.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Later than the answer, which may register the very handlers. */
  private push(entries: readonly PushEntry[]): void {
    if (entries.length === 0) return;
    this.underWay += 1;
    setTimeout(() => {
      this.underWay -= 1;
      this.client.push(entries);
    }, 0);
  }
}

function spellInvocation({ id, name, values, place }: Invocation): PushEntry {
  const { sheet, row, column } = place;
  const address = qualify(sheet.name, spellArea(makeArea(row, column, 1, 1)));
  return {
    messageCategory: PUSH.function,
    messageType: PUSH.invocation,
    targetId: '',
    message: JSON.stringify([id, name, values, address, ACCEPTS_ERRORS]),
  };
}
