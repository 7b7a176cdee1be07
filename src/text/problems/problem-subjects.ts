import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { ColumnKey, Place } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import { quote } from '../quotes';
import { readResultColumn } from './problem-places';

/** What stands in another column of the place's row; empty where nothing can be read. */
export type ReadColumn = (column: ColumnKey) => string;

/** "“Thôn 1”, tiêu chí I.1": of whom and of what a sentence speaks that does not say so itself; else null. */
export function nameSubject({ detail, place }: Problem, read: ReadColumn): string | null {
  if (place === null || place.row === null) return null;
  const saysCriterion = 'criterion' in detail || 'leaf' in detail;
  if (SCOPES.some((scope) => place.block === criteriaBlock(scope))) {
    return saysCriterion ? null : nameRowOfCriteria(place, read);
  }
  if (SCOPES.every((scope) => place.block !== nomineesBlock(scope))) return null;
  const saysNominee = 'nominee' in detail || 'name' in detail;
  const who = saysNominee ? '' : read('name') || readCode(place, read);
  const criterion = saysCriterion ? undefined : readResultColumn(place.column ?? '')?.criterion;
  const parts = [
    ...(who === '' ? [] : [quote(who)]),
    ...(criterion === undefined ? [] : [`tiêu chí ${criterion}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function nameRowOfCriteria(place: Place, read: ReadColumn): string | null {
  const code = readCode(place, read);
  if (code !== '') return `tiêu chí ${code}`;
  const name = read('name');
  return name === '' ? null : `tiêu chí ${quote(name)}`;
}

/** A code that is itself in question names nothing. */
function readCode({ column }: Place, read: ReadColumn): string {
  return column === 'code' ? '' : read('code');
}

/** "“Thôn 1”, tiêu chí I.1: Ô này đang báo lỗi #REF!." */
export function addSubject(sentence: string, subject: string | null): string {
  if (subject === null) return sentence;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${sentence}`;
}
