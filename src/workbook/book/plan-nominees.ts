import type { ContestData, CriterionData, NomineeData } from '../../domain/contest-data';
import { SHEET_INSTRUCTIONS } from '../../text/book';
import { ERRORS, PERSON_TITLES, PROMPTS } from '../../text/prompts';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import { listResultColumns } from '../layout/result-columns';
import type { ResultColumn } from '../layout/result-columns';
import type { CellValue, SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell } from './cell-values';
import { planInputSheet } from './input-sheet';
import type { InputColumn } from './input-sheet';
import { resultCell, resultInput } from './result-input';

const YES_NO = {
  allow: { kind: 'list', words: [wordOf('yes'), wordOf('no')] },
  error: { ...ERRORS.list, strict: true },
  prompt: PROMPTS.yesNo,
} as const;

const DETAIL_COLUMNS: Readonly<Record<string, Omit<InputColumn, 'heading'>>> = {
  code: {
    width: 9,
    style: STYLES.inputText,
    validation: { allow: { kind: 'any' }, prompt: PROMPTS.code },
  },
  title: {
    width: 9,
    style: STYLES.inputCenter,
    validation: {
      allow: { kind: 'list', words: PERSON_TITLES },
      error: { ...ERRORS.list, strict: false },
    },
  },
  name: {
    width: 30,
    style: STYLES.inputText,
    validation: { allow: { kind: 'any' }, prompt: PROMPTS.name },
  },
  birthYear: { width: 8, style: STYLES.inputCenter },
  position: { width: 24, style: STYLES.inputText },
  unit: { width: 26, style: STYLES.inputText },
  isLeader: { width: 10, style: STYLES.inputCenter, validation: YES_NO },
  isDirectWorker: { width: 10, style: STYLES.inputCenter, validation: YES_NO },
  cluster: { width: 18, style: STYLES.inputText },
  headcount: { width: 8, style: STYLES.inputCenter },
  awardType: { width: 20, style: STYLES.inputText },
  summary: { width: 60, style: STYLES.inputText },
};

/** A column of the sheet: either a detail of the nominee, or a criterion's result or evidence. */
type NomineeColumn =
  | { readonly kind: 'detail'; readonly key: string; readonly input: InputColumn }
  | {
      readonly kind: 'result';
      readonly criterion: CriterionData;
      readonly column: ResultColumn;
      readonly input: InputColumn;
    };

/** Trang Tập thể, Cá nhân: details, then a column a leaf criterion (and its evidence), then the summary. */
export function planNomineesSheet(layout: BlockLayout, contest: ContestData): SheetPlan {
  const details = Object.entries(layout.headings).map(([key, heading]): NomineeColumn => {
    const input = DETAIL_COLUMNS[key] ?? { width: 16, style: STYLES.inputText };
    return { kind: 'detail', key, input: { ...input, heading } };
  });
  const isSummary = (column: NomineeColumn): boolean =>
    column.kind === 'detail' && column.key === 'summary';
  const columns = [
    ...details.filter((column) => !isSummary(column)),
    ...listLeafColumns(contest),
    ...details.filter(isSummary),
  ];
  const nameAt = columns.findIndex((column) => column.kind === 'detail' && column.key === 'name');
  return planInputSheet({
    layout,
    title: layout.sheet,
    instruction: SHEET_INSTRUCTIONS.nominees,
    columns: columns.map((column) => column.input),
    rows: contest.nominees.map((nominee) => ({
      values: columns.map((column) => nomineeCell(column, nominee)),
    })),
    spareRows: contest.nominees.length === 0 ? 20 : 0,
    frozenColumns: nameAt + 1,
  });
}

function listLeafColumns({ criteria }: ContestData): readonly NomineeColumn[] {
  const parents = new Set(criteria.map((criterion) => criterion.parent));
  const seen = new Set<string>();
  return criteria.flatMap((criterion): NomineeColumn[] => {
    const { code, name, rule, evidence } = criterion;
    if (parents.has(code) || seen.has(code)) return [];
    seen.add(code);
    const columns = listResultColumns(code, name, rule?.kind === 'rankChange', evidence === true);
    return columns.map((column) => ({
      kind: 'result',
      criterion,
      column,
      input: { heading: column.heading, ...resultInput(criterion, column.part) },
    }));
  });
}

function nomineeCell(column: NomineeColumn, nominee: NomineeData): CellValue {
  if (column.kind === 'detail') return detailCell(column.key, nominee);
  const { criterion, column: result } = column;
  if (result.part === 'evidence') return nominee.evidence?.[criterion.code] ?? null;
  return resultCell(criterion, result.part, nominee.results[criterion.code]);
}

function detailCell(key: string, nominee: NomineeData): CellValue {
  switch (key) {
    case 'birthYear':
      return numberCell(nominee.birthYear);
    case 'headcount':
      return numberCell(nominee.headcount);
    case 'isLeader':
      return yesOrNo(nominee.isLeader);
    case 'isDirectWorker':
      return yesOrNo(nominee.isDirectWorker);
    case 'code':
    case 'title':
    case 'name':
    case 'position':
    case 'unit':
    case 'cluster':
    case 'awardType':
    case 'summary':
      return nominee[key] ?? null;
    default:
      return null;
  }
}

function yesOrNo(value: boolean | undefined): CellValue {
  return value === undefined ? null : wordOf(value ? 'yes' : 'no');
}
