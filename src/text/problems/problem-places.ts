import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId, ColumnKey, Place } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import {
  AWARDS_HEADINGS,
  BANDS_HEADINGS,
  CRITERIA_HEADINGS,
  INFORMATION_HEADINGS,
  NAME_HEADINGS,
  NOMINEE_HEADINGS,
  RESULT_SUFFIXES,
  resultHeading,
  SCOPE_HEADINGS,
  SETTINGS_HEADINGS,
  SHEET_NAMES,
} from '../headings';
import { writeOrdinal } from '../ordinals';
import { quote } from '../quotes';
import { wordOf } from '../words';

/** The scope of a sheet that has one, or of a column of the settings sheet. */
export function scopeOf({ block, column }: Pick<Place, 'block' | 'column'>): ScopeId | null {
  const own = SCOPES.find(
    (scope) => block === criteriaBlock(scope) || block === nomineesBlock(scope),
  );
  return own ?? SCOPES.find((scope) => column === `value:${scope}`) ?? null;
}

/** "tập thể", "cá nhân"; both where the place speaks of no scope. */
export function nameScope(place: Place | null): string {
  const scope = place === null ? null : scopeOf(place);
  return scope === null
    ? SCOPES.map((one) => wordOf(one).toLowerCase()).join(', ')
    : wordOf(scope).toLowerCase();
}

/** The name that we give to a block's sheet; people may have renamed it. */
export function nameSheet(block: BlockId): string {
  for (const scope of SCOPES) {
    if (block === criteriaBlock(scope)) return quote(SHEET_NAMES.criteria[scope]);
    if (block === nomineesBlock(scope)) return quote(SHEET_NAMES.nominees[scope]);
  }
  if (block === 'information' || block === 'settings' || block === 'awards' || block === 'bands') {
    return quote(SHEET_NAMES[block]);
  }
  throw new Error(`no sheet for ${block}`);
}

/** The heading of the place's column, in quotation marks: "“Điểm tối đa”", "“I.1. …”". */
export function nameColumn(place: Place | null): string {
  return place === null || place.column === null
    ? 'ô này'
    : quote(headingOf(place.block, place.column));
}

/** What a column of results holds, and of which criterion; null for the fixed columns. */
export function readResultColumn(
  column: ColumnKey,
): { readonly part: 'result' | 'last' | 'evidence'; readonly criterion: string } | null {
  const [, part, criterion = ''] = /^(result|last|evidence):([\s\S]*)$/.exec(column) ?? [];
  return part === 'result' || part === 'last' || part === 'evidence' ? { part, criterion } : null;
}

/** "tập thể thứ 3": a row by its position in the list, counted from 1. */
export function nameNominee(place: Place): string {
  return place.row === null
    ? nameScope(place)
    : `${nameScope(place)} ${writeOrdinal({ units: place.row + 1, scale: 0 })}`;
}

function headingOf(block: BlockId, column: ColumnKey): string {
  const ofResult = readResultColumn(column);
  if (ofResult !== null) {
    const { part, criterion } = ofResult;
    return resultHeading(criterion, part === 'result' ? '…' : RESULT_SUFFIXES[part]);
  }
  return fixedHeadings(block)[column] ?? column;
}

function fixedHeadings(block: BlockId): Readonly<Record<ColumnKey, string>> {
  switch (block) {
    case 'information':
      return INFORMATION_HEADINGS;
    case 'settings':
      return { ...SETTINGS_HEADINGS, ...settingsColumns() };
    case 'awards':
      return AWARDS_HEADINGS;
    case 'bands':
      return BANDS_HEADINGS;
    default: {
      const scope = scopeOf({ block, column: null });
      if (scope === null || block === criteriaBlock(scope)) return CRITERIA_HEADINGS;
      return { ...NOMINEE_HEADINGS, name: NAME_HEADINGS[scope] };
    }
  }
}

function settingsColumns(): Readonly<Record<ColumnKey, string>> {
  return Object.fromEntries(SCOPES.map((scope) => [`value:${scope}`, SCOPE_HEADINGS[scope]]));
}
