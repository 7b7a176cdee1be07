import { Random } from '../random';
import { ModelledBook } from './modelled-book';
import { COLUMNS, fillIn, NOMINEES, sendBackForm, sendForm, TYPED } from './office-forms';
import type { HandedIn, Sent } from './office-forms';
import type { Tally } from './tally';

/**
 * One office's year, from a seed: forms are sent, filled in, lost, returned twice, late and in any
 * order, go back for correction, the workbook is typed into meanwhile, and whatever came back is merged,
 * again and again. Throws at the first difference from the model.
 */
export async function runMergeSequence(seed: number, tally: Tally): Promise<void> {
  const office = new Office(seed, tally);
  try {
    await office.begin();
    for (let step = 0; step < 16; step += 1) await office.act();
    await office.mergeAll();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`seed ${seed}: ${message}`, { cause: error });
  }
}

class Office {
  private readonly random: Random;
  private readonly book: ModelledBook;
  private readonly sent: Sent[] = [];
  private readonly returned: Sent[] = [];

  constructor(
    private readonly seed: number,
    tally: Tally,
  ) {
    this.random = new Random(seed);
    this.book = new ModelledBook(tally);
  }

  async begin(): Promise<void> {
    await this.book.begin();
    await this.send();
  }

  async act(): Promise<void> {
    const dice = this.random.below(12);
    if (dice < 2) await this.send();
    else if (dice < 5) this.fillInAny();
    else if (dice < 7) await this.sendBack();
    else if (dice < 9) await this.type();
    else await this.merge(this.pickReturned());
  }

  async mergeAll(): Promise<void> {
    await this.merge(this.shuffle(this.returned).map((one) => ({ ...one, wish: undefined })));
  }

  /** A self form of one nominee, or a review form of one column and all nominees. */
  private async send(): Promise<void> {
    const target = await this.book.read();
    const isSelf = this.random.chance(0.6);
    const nominees = isSelf ? [this.random.pick(NOMINEES)] : NOMINEES;
    const columns = isSelf ? COLUMNS : [this.random.pick(COLUMNS)];
    const due = this.random.pick([null, '2025-11-30', '2025-12-24']);
    this.sent.push(sendForm(target, { nominees, columns, due, number: this.nextNumber() }));
  }

  /** Some rows of a form that came back, and may be merged all the same; filled in at once, later or never. */
  private async sendBack(): Promise<void> {
    if (this.returned.length === 0) return;
    const form = this.random.pick(this.returned);
    const rows = form.form.entries.filter(() => this.random.chance(0.5));
    const back = sendBackForm(await this.book.read(), form, rows, this.nextNumber());
    this.sent.push(back);
    if (this.random.chance(0.7)) this.returned.push(fillIn(back, this.random));
    if (this.random.chance(0.3)) await this.merge([{ ...form, wish: undefined }]);
  }

  private nextNumber(): string {
    return `TC-${spellNumber(this.seed)}-${spellNumber(this.sent.length)}`;
  }

  private async type(): Promise<void> {
    const column = this.random.pick(COLUMNS);
    const nominee = this.random.pick(NOMINEES);
    await this.book.type(nominee, column, this.random.pick(TYPED[column]!));
  }

  /** Most often a form that has not come back yet; else a second time, from whatever version of it. */
  private fillInAny(): void {
    const numbers = new Set(this.returned.map(({ version }) => version.number));
    const fresh = this.sent.filter(({ version }) => !numbers.has(version.number));
    const isFresh = fresh.length > 0 && this.random.chance(0.9);
    const form = this.random.pick(isFresh ? fresh : [...this.sent, ...this.returned]);
    this.returned.push(fillIn(form, this.random));
  }

  /** Some of what came back, in any order, some of it twice, the rest lost or for another time. */
  private pickReturned(): readonly HandedIn[] {
    const { random } = this;
    const some = this.returned.filter(() => random.chance(0.7));
    const doubled = [...some, ...some.filter(() => random.chance(0.2))];
    return this.shuffle(doubled).map((one) => ({
      ...one,
      wish: random.chance(0.7) ? undefined : random.pick(['take', 'keep', 'leave'] as const),
    }));
  }

  private async merge(files: readonly HandedIn[]): Promise<void> {
    await this.book.merge(files, this.shuffle(files));
  }

  private shuffle<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    return items.map(() => rest.splice(this.random.below(rest.length), 1)[0]!);
  }
}

/** "AABC": the letters of a form's number. */
function spellNumber(count: number): string {
  const digits = [26 ** 3, 26 ** 2, 26, 1].map((unit) => Math.floor(count / unit) % 26);
  return String.fromCharCode(...digits.map((digit) => 65 + digit));
}
