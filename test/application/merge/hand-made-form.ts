import { applyMerge } from '../../../src/application/merge/apply-merge';
import type { Merged } from '../../../src/application/merge/apply-merge';
import { compareFile } from '../../../src/application/merge/compare-file';
import { Master } from '../../../src/application/merge/master';
import type { MergeTarget } from '../../../src/application/merge/open-target';
import { planMerge } from '../../../src/application/merge/plan-merge';
import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { showBook } from '../../../src/application/merge/show-book';
import type { Result, WorkbookPort } from '../../../src/application/workbook-port';
import type { ContestData } from '../../../src/domain/contest-data';
import { BLANK } from '../../../src/domain/draft';
import { finishSteps } from '../../../src/domain/finish-steps';
import { NO_CHOICES } from '../../../src/domain/merging/choose-version';
import type { MergeChoices } from '../../../src/domain/merging/choose-version';
import type { ScopeId } from '../../../src/domain/scope';
import type { FormEntry, ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import { dec } from '../../support/decimals';

export const NOW = new Date(2025, 11, 1, 8, 30);

/** Three villages, four criteria: points, a percentage, a change of rank, a judgement with evidence. */
export const VILLAGES: ContestData = {
  scope: 'tapThe',
  declaredTotal: '40',
  step: '0.01',
  criteria: [
    { code: 'I', parent: null, name: 'Kết quả', max: '40' },
    { code: 'I.1', parent: 'I', name: 'Tuyên truyền', max: '10', rule: { kind: 'direct' } },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Đúng hạn',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '100' },
    },
    {
      code: 'I.3',
      parent: 'I',
      name: 'Xếp hạng',
      max: '10',
      rule: {
        kind: 'rankChange',
        newcomer: '5',
        tiers: [
          { from: '1', points: '10' },
          { from: null, points: '0' },
        ],
      },
    },
    {
      code: 'I.4',
      parent: 'I',
      name: 'Vệ sinh',
      max: '10',
      evidence: true,
      rule: { kind: 'passFail' },
    },
  ],
  nominees: [
    { code: 'TT01', name: 'Thôn 1', results: { 'I.1': '8' } },
    { code: 'TT02', name: 'Thôn 2', results: {} },
    { code: 'TT03', name: 'Thôn 3', results: {} },
  ],
};

export const number = (text: string): FoundCell => ({
  kind: 'number',
  value: dec(text),
  percentFormat: false,
});
export const share = (text: string): FoundCell => ({
  kind: 'number',
  value: dec(text),
  percentFormat: true,
});
export const text = (value: string): FoundCell => ({ kind: 'text', value });

/** A self form of one nominee as it comes back: one row a column, from row 11, its result in column F. */
export function makeForm(
  { master, book }: MergeTarget,
  nominee: string,
  values: Readonly<Record<string, FoundCell>> = {},
  scope: ScopeId = 'tapThe',
): ReturnedForm {
  const block = master.reading.blocks.get(`nominees:${scope}`);
  const columns = [...(block?.sheetColumns.keys() ?? [])].filter((one) => one.includes(':'));
  const found = master.findNominee(scope, nominee);
  const entries = columns.map((column, index): FormEntry => {
    const sent = master.findCell({ scope, nominee, column })?.held ?? BLANK;
    const row = 11 + index;
    const place = { sheet: nominee, row, cell: `F${row}` };
    const name = found === null || found === 'doubled' ? '' : found.name;
    const value = values[column] ?? sent;
    return { ...place, scope, nominee, name, column, sent, answered: null, value };
  });
  return {
    identity: {
      kind: 'self',
      ...book,
      recipient: `Đơn vị ${nominee}`,
      sentOn: '2025-11-23',
      due: '2025-12-05',
      correction: null,
      number: numberOf(nominee),
    },
    entries,
    written: entries,
    remarks: [],
    asked: [],
    closed: [],
    criteria: book.shown.map((one, index) => ({
      ...one,
      sheet: nominee,
      row: 11 + index,
      cell: `A${11 + index}`,
    })),
    rows: { read: entries.length + 12, used: entries.length, skipped: 12, refused: 0 },
    faults: [],
  };
}

/** "TC-THON-TTAB" for TT01: a form's number has letters only. */
export function numberOf(nominee: string): string {
  const letters = nominee.replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)));
  return `TC-THON-${letters}`;
}

export async function readTarget(workbook: WorkbookPort): Promise<MergeTarget> {
  const found = await workbook.read();
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const reading = readWorkbook(found.value);
  const contents = await workbook.readContents({ isWanted: () => false, expected: [] });
  if (!contents.ok) throw new Error(JSON.stringify(contents.faults));
  const master = new Master(found.value, reading, contents.value);
  return { master, book: showBook(reading.draft), today: '2025-12-01' };
}

/** What a merge of these forms would do now; file names are given, or "1.xlsx", "2.xlsx"…. */
export async function planForms(
  workbook: WorkbookPort,
  forms: readonly ReturnedForm[],
  choices: MergeChoices = NO_CHOICES,
): Promise<{ readonly target: MergeTarget; readonly plan: MergePlan }> {
  const target = await readTarget(workbook);
  const files = forms.map((form, index) =>
    finishSteps(compareFile(`${index + 1}.xlsx`, { kind: 'form', form }, target)),
  );
  return { target, plan: planMerge(target.master, files, choices) };
}

export async function mergeForms(
  workbook: WorkbookPort,
  forms: readonly ReturnedForm[],
  choices: MergeChoices = NO_CHOICES,
): Promise<{ readonly plan: MergePlan; readonly written: Result<Merged | null> }> {
  const { target, plan } = await planForms(workbook, forms, choices);
  return { plan, written: await applyMerge(workbook, target.master, plan, NOW) };
}
