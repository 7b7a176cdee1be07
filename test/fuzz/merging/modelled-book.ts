import { createContestBook } from '../../../src/application/books/create-book';
import { planMerge } from '../../../src/application/merge/plan-merge';
import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { applyMerge } from '../../../src/application/merge/apply-merge';
import { compareFile } from '../../../src/application/merge/compare-file';
import type { MergeTarget } from '../../../src/application/merge/open-target';
import { finishSteps } from '../../../src/domain/finish-steps';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import { readTarget, VILLAGES } from '../../application/merge/hand-made-form';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import { checkFiles } from './check-files';
import { expectSame } from './expect-same';
import { MergeModel } from './merge-model';
import { cellOf, keyOf, WRONG } from './office-forms';
import type { HandedIn } from './office-forms';
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

/** A workbook and the model of it. Whatever is done is done to both; the first difference throws. */
export class ModelledBook {
  private readonly workbook = openMemoryWorkbook(PLAN);
  private model = new MergeModel(new Map(), WRONG);
  private target: MergeTarget | null = null;

  constructor(private readonly tally: Tally) {}

  async begin(): Promise<void> {
    this.model = new MergeModel(readCells(await this.read()), WRONG);
  }

  /** Anew where something has been written or typed since. */
  async read(): Promise<MergeTarget> {
    if (this.target?.master.found !== this.workbook.found) {
      this.target = await readTarget(this.workbook);
    }
    return this.target;
  }

  async type(nominee: string, column: string, typed: string): Promise<void> {
    const { master } = await this.read();
    const cell = master.findCell({ scope: 'tapThe', nominee, column })!;
    const value = cellOf(typed);
    const next =
      value.kind === 'number' ? value.value.units / 10 ** value.value.scale : typed || null;
    typeInto(this.workbook, { ...cell, next });
    this.model.cells.set(keyOf({ nominee, column }), typed);
  }

  /** @param turned - the same files in another order */
  async merge(files: readonly HandedIn[], turned: readonly HandedIn[]): Promise<void> {
    const target = await this.read();
    const before = readCells(target);
    const plan = planFiles(target, files);
    expectSame('in another order', tellPlan(planFiles(target, turned)), tellPlan(plan));
    const expected = this.model.merge(files);
    expectSame('changes', listChanges(plan), [...expected.changes].sort());
    expectSame('conflicts', listConflicts(plan), [...expected.open].sort());
    const refused = plan.files.reduce((sum, { rows }) => sum + rows.refused, 0);
    expectSame('rows not merged', refused, expected.refused);
    const damaged = plan.files.filter(({ status }) => status === 'damaged').length;
    expectSame('files of no use', damaged, expected.damaged);
    expectSame('told to be known', listKnown(plan), expected.known);
    checkFiles(plan, files, this.tally);
    const written = await applyMerge(this.workbook, target.master, plan, new Date(2025, 11, 1));
    if (!written.ok) throw new Error('refused');
    const after = await this.read();
    expectSame('cells', [...readCells(after)], [...this.model.cells]);
    for (const [key, value] of readCells(after)) {
      const isPlanned = expected.changes.has(key);
      if (value !== before.get(key) && !isPlanned) throw new Error(`lost ${key}`);
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
    target: MergeTarget,
    files: readonly HandedIn[],
    open: ReadonlySet<string>,
  ): Promise<void> {
    const again = planFiles(target, files);
    const expected = this.model.merge(files);
    expectSame('a second time, changes', listChanges(again), [...expected.changes].sort());
    expectSame('a second time, conflicts', listConflicts(again), [...expected.open].sort());
    if (files.every(({ wish }) => wish !== 'keep')) {
      expectSame('a second time, nothing', listChanges(again), []);
      const others = listConflicts(again).filter((key) => !open.has(key));
      expectSame('a second time, nothing more', others, []);
    }
    const found = this.workbook.found;
    const written = await applyMerge(this.workbook, target.master, again, new Date(2025, 11, 2));
    if (!written.ok) throw new Error('refused a second time');
    const cells = [...readCells(await this.read())];
    expectSame('a second time, cells', cells, [...this.model.cells]);
    // Files that nobody wanted taken leave nothing at all, not even a line of the log.
    if (files.every(({ wish }) => wish === undefined)) {
      expectSame('a second time, the workbook', this.workbook.found === found, true);
    }
  }
}

function planFiles({ master, ...rest }: MergeTarget, files: readonly HandedIn[]): MergePlan {
  const findings = files.map(({ form, version }) =>
    finishSteps(compareFile(`${version.number}.xlsx`, { kind: 'form', form }, { master, ...rest })),
  );
  const choices = new Map<number, FileChoice>(
    files.flatMap(({ wish }, index) => (wish === undefined ? [] : [[index, wish] as const])),
  );
  return planMerge(master, findings, { files: choices, cells: new Map() });
}
