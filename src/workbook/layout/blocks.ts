import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId, ColumnKey } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import {
  AWARDS_HEADINGS,
  BANDS_HEADINGS,
  CRITERIA_HEADINGS,
  INFORMATION_HEADINGS,
  NAME_HEADINGS,
  NOMINEE_HEADINGS,
  SCOPE_HEADINGS,
  SETTINGS_HEADINGS,
  SHEET_NAMES,
} from '../../text/headings';

/** Where a block of input lives in a workbook of ours, and how it is found again. */
export type BlockLayout = {
  readonly block: BlockId;
  readonly sheet: string;
  /** The Excel table. */
  readonly table: string;
  /** The defined name over the same area, for programs that drop tables. */
  readonly name: string;
  /** Fixed columns by key; the results' columns follow from the criteria. */
  readonly headings: Readonly<Record<ColumnKey, string>>;
  /** The columns without which a row of headings is not this block's. */
  readonly identifying: readonly ColumnKey[];
};

const TABLE_SUFFIX: Readonly<Record<ScopeId, string>> = { tapThe: 'TapThe', caNhan: 'CaNhan' };

/** Tập thể have a number of people, cá nhân a title, a birth year, a post. */
const NOMINEE_COLUMNS: Readonly<
  Record<ScopeId, readonly (keyof typeof NOMINEE_HEADINGS | 'name')[]>
> = {
  tapThe: ['code', 'name', 'unit', 'cluster', 'headcount', 'awardType', 'summary'],
  caNhan: [
    'code',
    'title',
    'name',
    'birthYear',
    'position',
    'unit',
    'isLeader',
    'isDirectWorker',
    'cluster',
    'awardType',
    'summary',
  ],
};

const IDENTIFYING = {
  information: ['item', 'value'],
  criteria: ['code', 'max', 'rule'],
  nominees: ['code', 'name'],
  awards: ['award'],
  bands: ['label', 'from'],
  settings: ['item'],
} as const;

/** Workbooks made before these columns were known lack them and want nothing. */
export const LATER_COLUMNS: ReadonlySet<ColumnKey> = new Set(['scoredBy', 'reviewer']);

/** Every block of a workbook with these scopes, in the order of its sheets. */
export function listBlocks(scopes: readonly ScopeId[]): readonly BlockLayout[] {
  return [
    describe('information', SHEET_NAMES.information, 'ThongTin', INFORMATION_HEADINGS),
    ...scopes.map((scope) =>
      describe(
        criteriaBlock(scope),
        SHEET_NAMES.criteria[scope],
        `TieuChi${TABLE_SUFFIX[scope]}`,
        CRITERIA_HEADINGS,
      ),
    ),
    ...scopes.map((scope) =>
      describe(
        nomineesBlock(scope),
        SHEET_NAMES.nominees[scope],
        TABLE_SUFFIX[scope],
        nomineeHeadings(scope),
      ),
    ),
    describe('awards', SHEET_NAMES.awards, 'KhenThuong', AWARDS_HEADINGS),
    describe('bands', SHEET_NAMES.bands, 'XepLoai', BANDS_HEADINGS),
    describe('settings', SHEET_NAMES.settings, 'CaiDat', settingsHeadings(scopes)),
  ];
}

function describe(
  block: BlockId,
  sheet: string,
  table: string,
  headings: Readonly<Record<ColumnKey, string>>,
): BlockLayout {
  const identifying = IDENTIFYING[block.split(':')[0] as keyof typeof IDENTIFYING];
  return { block, sheet, table, name: `BX_${table}`, headings, identifying };
}

function nomineeHeadings(scope: ScopeId): Readonly<Record<ColumnKey, string>> {
  const heading = (key: (typeof NOMINEE_COLUMNS)[ScopeId][number]): string =>
    key === 'name' ? NAME_HEADINGS[scope] : NOMINEE_HEADINGS[key];
  return Object.fromEntries(NOMINEE_COLUMNS[scope].map((key) => [key, heading(key)]));
}

function settingsHeadings(scopes: readonly ScopeId[]): Readonly<Record<ColumnKey, string>> {
  return {
    item: SETTINGS_HEADINGS.item,
    ...Object.fromEntries(scopes.map((scope) => [`value:${scope}`, SCOPE_HEADINGS[scope]])),
    explanation: SETTINGS_HEADINGS.explanation,
  };
}

/** The scope of a block that has one. */
export function scopeOfBlock(block: BlockId): ScopeId | null {
  return SCOPES.find((scope) => block.endsWith(`:${scope}`)) ?? null;
}
