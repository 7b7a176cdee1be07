import { createContestBook } from '../../../src/application/create-book';
import { applyMerge } from '../../../src/application/merge/prepare-merge';
import { planMerge } from '../../../src/application/merge/plan-merge';
import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { weighFile } from '../../../src/application/merge/weigh-file';
import type { MergeGround } from '../../../src/application/merge/weigh-file';
import { BLANK } from '../../../src/domain/draft';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import { showFound } from '../../../src/domain/validation/cell-faults';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import type { ReturnedForm } from '../../../src/workbook/forms/returned-form';
import {
  makeForm,
  number,
  openGround,
  text,
  VILLAGES,
} from '../../application/merge/hand-made-form';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { Random } from '../random';
import { MergeModel } from './merge-model';
import type { Submitted, Version } from './merge-model';

const NOMINEES = VILLAGES.nominees.map(({ code }) => code);
/** What people type, a blank cell among it; the same few, so that they agree now and then. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'result:I.1': ['', '5', '6', '7.5'],
  'last:I.3': ['', '2', '3', 'Mới'],
  'result:I.3': ['', '1', '2'],
  'result:I.4': ['', 'Đạt', 'Không đạt', 'Không áp dụng'],
  'evidence:I.4': ['', 'Kế hoạch số 1', 'Báo cáo số 2'],
};
const COLUMNS = Object.keys(TYPED);
const WHOLE = createContestBook(VILLAGES, 2025);
/** Without the sheets that no form speaks of: every merge reads the workbook anew. */
const PLAN = {
  ...WHOLE,
  sheets: WHOLE.sheets.filter(({ tables }) =>
    tables.some(({ name }) => ['ThongTin', 'CaiDat', 'TieuChiTapThe', 'TapThe'].includes(name)),
  ),
};
const TODAY = '2025-12-01';

type Sent = { readonly form: ReturnedForm; readonly version: Version };
/** A form in somebody's hands: where it is filled in again, the earlier version is lost or sent too. */
type Returned = Sent;

/** What a run of sequences came upon, so that it is known to have tried what it claims. */
export type Tally = {
  merges: number;
  changes: number;
  conflicts: number;
  chosen: number;
  late: number;
};

/**
 * One office's year, from a seed: forms are sent, filled in, lost, returned twice, late and in any
 * order, the workbook is typed into meanwhile, and whatever came back is merged, again and again.
 * Throws at the first difference from the model.
 */
export async function runMergeSequence(seed: number, tally: Tally): Promise<void> {
  const office = new Office(seed, tally);
  await office.begin();
  for (let step = 0; step < 14; step += 1) await office.act();
  await office.mergeAll();
}

class Office {
  private readonly random: Random;
  private readonly book: MemoryWorkbook = openMemoryWorkbook(PLAN);
  private model = new MergeModel(new Map());
  private ground: MergeGround | null = null;
  private readonly sent: Sent[] = [];
  private readonly returned: Returned[] = [];

  constructor(
    private readonly seed: number,
    private readonly tally: Tally,
  ) {
    this.random = new Random(seed);
  }

  async begin(): Promise<void> {
    this.model = new MergeModel(readCells(await this.read()));
    await this.send();
  }

  /** Anew where something has been written or typed since. */
  private async read(): Promise<MergeGround> {
    if (this.ground?.master.found !== this.book.found) this.ground = await openGround(this.book);
    return this.ground;
  }

  async act(): Promise<void> {
    const dice = this.random.below(10);
    if (dice < 2) await this.send();
    else if (dice < 6) this.fillIn();
    else if (dice < 8) await this.type();
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
    const parts = nominees.map((nominee) => makeForm(ground, nominee));
    const entries = parts.flatMap((form) =>
      form.entries.filter(({ column }) => columns.includes(column)),
    );
    const first = parts[0]!;
    const due = this.random.pick([null, '2025-11-30', '2025-12-24']);
    const identity = { ...first.identity, number: `TC-${this.seed}-${this.sent.length}`, due };
    const used = entries.length;
    const rows = { read: used + 12, used, skipped: 12, refused: 0 };
    const said = new Map(entries.map((entry) => [keyOf(entry), showFound(entry.sent)]));
    const version = { number: identity.number, sent: said, said };
    this.sent.push({ form: { ...first, identity, entries, rows }, version });
  }

  /** From the form as it was sent, or from an earlier version of it. */
  private fillIn(): void {
    const { form, version } = this.random.pick([...this.sent, ...this.returned]);
    const said = new Map(version.said);
    const entries = form.entries.map((entry) => {
      if (this.random.chance(0.6)) return entry;
      const typed = this.random.pick(TYPED[entry.column]!);
      said.set(keyOf(entry), typed);
      return { ...entry, value: cellOf(typed) };
    });
    this.returned.push({ form: { ...form, entries }, version: { ...version, said } });
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

  /** Some of what came back, in any order, some of it twice, the rest lost or for another time. */
  private pickReturned(): readonly (Returned & Submitted)[] {
    const { random } = this;
    const some = this.returned.filter(() => random.chance(0.7));
    const doubled = [...some, ...some.filter(() => random.chance(0.2))];
    return this.shuffle(doubled).map((one) => ({
      ...one,
      wish: random.chance(0.7) ? undefined : random.pick(['take', 'keep', 'leave'] as const),
    }));
  }

  private async merge(files: readonly (Returned & Submitted)[]): Promise<void> {
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
  }

  /** Nothing more comes of the same files; what was open is open. */
  private async mergeAgain(
    ground: MergeGround,
    files: readonly (Returned & Submitted)[],
    open: ReadonlySet<string>,
  ): Promise<void> {
    const again = this.plan(ground, files);
    this.compare('a second time, changes', listChanges(again), []);
    const others = listConflicts(again).filter((key) => !open.has(key));
    this.compare('a second time, conflicts', others, []);
    const found = this.book.found;
    const written = await applyMerge(this.book, ground.master, again, new Date(2025, 11, 2));
    const isIdle = written.ok && (written.value === null || written.value.cells === 0);
    const isSame = JSON.stringify([...readCells(ground)]);
    this.compare(
      'a second time, cells',
      [isIdle, JSON.stringify([...readCells(await this.read())])],
      [true, isSame],
    );
    // Files that nobody wanted taken leave nothing at all, not even a line of the log.
    if (files.every(({ wish }) => wish === undefined)) {
      this.compare('a second time, the workbook', this.book.found === found, true);
    }
  }

  /** Rows add up, no conflict is kept from a file that takes part, who is late is told so. */
  private checkFiles(plan: MergePlan, files: readonly (Returned & Submitted)[]): void {
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

  private plan(
    { master, ...rest }: MergeGround,
    files: readonly (Returned & Submitted)[],
  ): MergePlan {
    const findings = files.map(({ form, version }) =>
      weighFile(`${version.number}.xlsx`, { kind: 'form', form }, { master, ...rest }),
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

function readCells({ master }: MergeGround): Map<string, string> {
  return new Map(
    NOMINEES.flatMap((nominee) =>
      COLUMNS.map((column) => {
        const cell = master.findCell({ scope: 'tapThe', nominee, column })!;
        return [keyOf({ nominee, column }), showFound(cell.held)] as const;
      }),
    ),
  );
}

function listChanges({ changes }: MergePlan): readonly (readonly [string, string])[] {
  return changes.map(({ key, value }) => [shortKey(key), showFound(value)] as const).sort();
}

function listConflicts({ conflicts }: MergePlan): readonly string[] {
  return conflicts.map(({ key }) => shortKey(key)).sort();
}

/** All that does not depend on which file is the first. */
function tellPlan(plan: MergePlan): unknown {
  const values = plan.conflicts.map(({ key, versions }) => [
    key,
    versions.map(({ value }) => value),
  ]);
  return [listChanges(plan), values, plan.files.map(({ status }) => status).sort()];
}

function keyOf({ nominee, column }: { readonly nominee: string; readonly column: string }): string {
  return `${nominee} ${column}`;
}

function shortKey(key: string): string {
  const [, nominee, column] = JSON.parse(key) as [string, string, string];
  return keyOf({ nominee, column });
}

function cellOf(typed: string): FoundCell {
  if (typed === '') return BLANK;
  return /^\d/.test(typed) ? number(typed) : text(typed);
}
