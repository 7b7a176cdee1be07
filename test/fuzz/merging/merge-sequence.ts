import { createContestBook } from '../../../src/application/books/create-book';
import { planMerge } from '../../../src/application/merge/plan-merge';
import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { applyMerge } from '../../../src/application/merge/prepare-merge';
import { weighFile } from '../../../src/application/merge/weigh-file';
import type { MergeGround } from '../../../src/application/merge/weigh-file';
import { finishSteps } from '../../../src/domain/finish-steps';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import { openGround, VILLAGES } from '../../application/merge/hand-made-form';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { Random } from '../random';
import { MergeModel } from './merge-model';
import type { Submitted } from './merge-model';
import {
  cellOf,
  COLUMNS,
  fillIn,
  keyOf,
  NOMINEES,
  sendBackForm,
  sendForm,
  TYPED,
  WRONG,
} from './office-forms';
import type { Sent } from './office-forms';
import { countCorrections } from './tally';
import type { Tally } from './tally';
import { listChanges, listConflicts, listKnown, readCells, tellPlan } from './tell-plan';

const WHOLE = createContestBook(VILLAGES, 2025);
/** Without the sheets that no form speaks of: every merge reads the workbook anew. */
const PLAN = {
  ...WHOLE,
  sheets: WHOLE.sheets.filter(({ tables }) =>
    tables.some(({ name }) => ['ThongTin', 'CaiDat', 'TieuChiTapThe', 'TapThe'].includes(name)),
  ),
};
const TODAY = '2025-12-01';

/**
 * One office's year, from a seed: forms are sent, filled in, lost, returned twice, late and in any
 * order, go back for correction, the workbook is typed into meanwhile, and whatever came back is merged,
 * again and again. Throws at the first difference from the model.
 */
export async function runMergeSequence(seed: number, tally: Tally): Promise<void> {
  const office = new Office(seed, tally);
  await office.begin();
  for (let step = 0; step < 16; step += 1) await office.act();
  await office.mergeAll();
}

class Office {
  private readonly random: Random;
  private readonly book: MemoryWorkbook = openMemoryWorkbook(PLAN);
  private model = new MergeModel(new Map(), WRONG);
  private ground: MergeGround | null = null;
  private readonly sent: Sent[] = [];
  private readonly returned: Sent[] = [];

  constructor(
    private readonly seed: number,
    private readonly tally: Tally,
  ) {
    this.random = new Random(seed);
  }

  async begin(): Promise<void> {
    this.model = new MergeModel(readCells(await this.read()), WRONG);
    await this.send();
  }

  /** Anew where something has been written or typed since. */
  private async read(): Promise<MergeGround> {
    if (this.ground?.master.found !== this.book.found) this.ground = await openGround(this.book);
    return this.ground;
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
    const ground = await this.read();
    const isSelf = this.random.chance(0.6);
    const nominees = isSelf ? [this.random.pick(NOMINEES)] : NOMINEES;
    const columns = isSelf ? COLUMNS : [this.random.pick(COLUMNS)];
    const due = this.random.pick([null, '2025-11-30', '2025-12-24']);
    this.sent.push(sendForm(ground, { nominees, columns, due, number: this.nextNumber() }));
  }

  /** Some rows of a form that came back, and may be merged all the same; filled in at once, later or never. */
  private async sendBack(): Promise<void> {
    if (this.returned.length === 0) return;
    const form = this.random.pick(this.returned);
    const rows = form.form.entries.filter(() => this.random.chance(0.5));
    const back = sendBackForm(await this.read(), form, rows, this.nextNumber());
    this.sent.push(back);
    if (this.random.chance(0.7)) this.returned.push(fillIn(back, this.random));
    if (this.random.chance(0.3)) await this.merge([{ ...form, wish: undefined }]);
  }

  private nextNumber(): string {
    return `TC-${spellNumber(this.seed)}-${spellNumber(this.sent.length)}`;
  }

  private async type(): Promise<void> {
    const ground = await this.read();
    const column = this.random.pick(COLUMNS);
    const nominee = this.random.pick(NOMINEES);
    const cell = ground.master.findCell({ scope: 'tapThe', nominee, column })!;
    const typed = this.random.pick(TYPED[column]!);
    const value = cellOf(typed);
    const next =
      value.kind === 'number' ? value.value.units / 10 ** value.value.scale : typed || null;
    typeInto(this.book, { ...cell, next });
    this.model.cells.set(keyOf({ nominee, column }), typed);
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
  private pickReturned(): readonly (Sent & Submitted)[] {
    const { random } = this;
    const some = this.returned.filter(() => random.chance(0.7));
    const doubled = [...some, ...some.filter(() => random.chance(0.2))];
    return this.shuffle(doubled).map((one) => ({
      ...one,
      wish: random.chance(0.7) ? undefined : random.pick(['take', 'keep', 'leave'] as const),
    }));
  }

  private async merge(files: readonly (Sent & Submitted)[]): Promise<void> {
    const ground = await this.read();
    const before = readCells(ground);
    const plan = this.plan(ground, files);
    this.compare(
      'in another order',
      tellPlan(this.plan(ground, this.shuffle(files))),
      tellPlan(plan),
    );
    const expected = this.model.merge(files);
    this.compare('changes', listChanges(plan), [...expected.changes].sort());
    this.compare('conflicts', listConflicts(plan), [...expected.open].sort());
    const refused = plan.files.reduce((sum, { rows }) => sum + rows.refused, 0);
    this.compare('rows not merged', refused, expected.refused);
    this.compare('told to be known', listKnown(plan), expected.known);
    this.checkFiles(plan, files);
    const written = await applyMerge(this.book, ground.master, plan, new Date(2025, 11, 1));
    if (!written.ok) throw new Error(`seed ${this.seed}: refused`);
    const after = await this.read();
    this.compare('cells', [...readCells(after)], [...this.model.cells]);
    for (const [key, value] of readCells(after)) {
      const isPlanned = expected.changes.has(key);
      if (value !== before.get(key) && !isPlanned)
        throw new Error(`seed ${this.seed}: lost ${key}`);
    }
    await this.mergeAgain(after, files, expected.open);
    this.tally.merges += 1;
    this.tally.changes += plan.changes.length;
    this.tally.conflicts += plan.conflicts.length;
    this.tally.known += expected.known.length;
    countCorrections(this.tally, plan, before);
  }

  /**
   * Nothing more comes of the same files; what was open is open. Only where one of two versions was kept
   * out, and is done with, the other is heard alone.
   */
  private async mergeAgain(
    ground: MergeGround,
    files: readonly (Sent & Submitted)[],
    open: ReadonlySet<string>,
  ): Promise<void> {
    const again = this.plan(ground, files);
    const expected = this.model.merge(files);
    this.compare('a second time, changes', listChanges(again), [...expected.changes].sort());
    this.compare('a second time, conflicts', listConflicts(again), [...expected.open].sort());
    if (files.every(({ wish }) => wish !== 'keep')) {
      this.compare('a second time, nothing', listChanges(again), []);
      const others = listConflicts(again).filter((key) => !open.has(key));
      this.compare('a second time, nothing more', others, []);
    }
    const found = this.book.found;
    const written = await applyMerge(this.book, ground.master, again, new Date(2025, 11, 2));
    if (!written.ok) throw new Error(`seed ${this.seed}: refused a second time`);
    const cells = [...readCells(await this.read())];
    this.compare('a second time, cells', cells, [...this.model.cells]);
    // Files that nobody wanted taken leave nothing at all, not even a line of the log.
    if (files.every(({ wish }) => wish === undefined)) {
      this.compare('a second time, the workbook', this.book.found === found, true);
    }
  }

  /** Rows add up, no conflict is kept from a file that takes part, who is late is told so. */
  private checkFiles(plan: MergePlan, files: readonly (Sent & Submitted)[]): void {
    for (const [index, { rows, problems, status, conflicts }] of plan.files.entries()) {
      const { form, wish } = files[index]!;
      const { read, used, skipped, refused } = rows;
      this.compare('rows', [read, used + skipped + refused], [form.rows.read, form.rows.read]);
      const told = problems.filter(({ code }) => code === 'conflict').length;
      this.compare('told conflicts', [told, status === 'conflict'], [conflicts, conflicts > 0]);
      const isLate = form.identity.due !== null && form.identity.due < TODAY;
      this.compare(
        'late',
        problems.some(({ code }) => code === 'late'),
        isLate,
      );
      this.tally.late += isLate ? 1 : 0;
      this.tally.chosen += wish === undefined ? 0 : 1;
    }
  }

  private plan({ master, ...rest }: MergeGround, files: readonly (Sent & Submitted)[]): MergePlan {
    const findings = files.map(({ form, version }) =>
      finishSteps(weighFile(`${version.number}.xlsx`, { kind: 'form', form }, { master, ...rest })),
    );
    const choices = new Map<number, FileChoice>(
      files.flatMap(({ wish }, index) => (wish === undefined ? [] : [[index, wish] as const])),
    );
    return planMerge(master, findings, { files: choices, cells: new Map() });
  }

  private shuffle<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    return items.map(() => rest.splice(this.random.below(rest.length), 1)[0]!);
  }

  private compare(what: string, ours: unknown, theirs: unknown): void {
    const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (one !== other) throw new Error(`seed ${this.seed}: ${what}: ${one} ≠ ${other}`);
  }
}

/** "AABC": the letters of a form's number. */
function spellNumber(count: number): string {
  const digits = [26 ** 3, 26 ** 2, 26, 1].map((unit) => Math.floor(count / unit) % 26);
  return String.fromCharCode(...digits.map((digit) => 65 + digit));
}
