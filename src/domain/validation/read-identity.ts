import { foldText, findSuspiciousLetter } from '../matching/fold-text';
import type { Nominee, NomineeDetails } from '../nominee';
import type { Place } from '../place';
import { readCode } from './read-code';
import type { RowReader } from './row-reader';

/** Who a row is. Code and name are "" also where their cell has a problem of its own. */
export type Identity = Omit<Nominee, 'results'>;

/** Codes and people met so far, to find the ones that come twice. */
export type Register = {
  readonly codes: Map<string, Place>;
  readonly people: Map<string, Place>;
};

/** Reads who a row is, and reports what is missing, doubled or looks like something else. */
export function readIdentity(reader: RowReader, register: Register): Identity {
  const code = readCode(reader, 'code');
  const name = reader.text('name');
  const unit = reader.text('unit') || null;
  const cluster = reader.text('cluster') || null;
  if (code !== null) checkCode(code, reader, register.codes);
  if (name !== null) checkName(name, unit, code ?? '', reader, register.people);
  return {
    row: reader.row,
    code: code ?? '',
    name: name ?? '',
    unit,
    cluster,
    clusterKey: cluster === null ? null : foldText(cluster),
    details: readDetails(reader),
  };
}

function readDetails(reader: RowReader): NomineeDetails {
  const text = (column: string): string => reader.text(column) ?? '';
  return {
    title: text('title'),
    birthYear: text('birthYear'),
    position: text('position'),
    isLeader: reader.term('isLeader', ['yes', 'no']) === 'yes',
    isDirectWorker: reader.term('isDirectWorker', ['yes', 'no']) === 'yes',
    headcount: text('headcount'),
    awardType: text('awardType'),
    summary: readSummary(reader),
  };
}

/** In characters: more is no summary, and about as much as fits on a row of the printed list. */
const LONGEST_SUMMARY = 8000;
const PRINTABLE_SUMMARY = 1000;

function readSummary(reader: RowReader): string {
  const summary = reader.text('summary', LONGEST_SUMMARY) ?? '';
  const { length } = summary;
  if (length > PRINTABLE_SUMMARY) {
    reader.report({ code: 'summary-too-long', length, most: PRINTABLE_SUMMARY }, 'summary');
  }
  return summary;
}

function checkCode(code: string, reader: RowReader, codes: Map<string, Place>): void {
  const key = foldText(code);
  const firstRow = codes.get(key);
  if (code === '') reader.report({ code: 'nominee-code-missing' }, 'code');
  else if (firstRow === undefined) codes.set(key, reader.place('code'));
  else reader.report({ code: 'nominee-code-duplicate', nominee: code, firstRow }, 'code');
}

function checkName(
  name: string,
  unit: string | null,
  nominee: string,
  reader: RowReader,
  people: Map<string, Place>,
): void {
  if (name === '') {
    reader.report({ code: 'nominee-name-missing', nominee }, 'name');
    return;
  }
  const letter = findSuspiciousLetter(name);
  if (letter !== null) reader.report({ code: 'name-suspicious-letter', letter }, 'name');
  const key = `${foldText(name)}\n${foldText(unit ?? '')}`;
  const firstRow = people.get(key);
  if (firstRow === undefined) people.set(key, reader.place('name'));
  else reader.report({ code: 'nominee-duplicate', name, firstRow }, 'name');
}
