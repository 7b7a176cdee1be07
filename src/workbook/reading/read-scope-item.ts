import { reportProblem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { readScopes } from '../../text/scopes';
import type { Location } from './find-candidates';
import { cellsOfColumn, readBlock } from './read-block';
import { createCellReaders } from './recognise-cell';

/** Đối tượng xét, as the sheet of information says; a word that names none is a problem at its cell. */
export function readScopeItem(information: Location | undefined): {
  readonly scopes: readonly ScopeId[];
  readonly problems: readonly Problem[];
} {
  if (information === undefined) return { scopes: [], problems: [] };
  const reading = readBlock(information, [], createCellReaders(), []);
  const row = cellsOfColumn(reading, 'item').findIndex(
    (item) => item.kind === 'term' && item.term === 'scopes',
  );
  const value = cellsOfColumn(reading, 'value')[row];
  if (value?.kind !== 'text' && value?.kind !== 'term') return { scopes: [], problems: [] };
  const { scopes, unread } = readScopes(value.value);
  const place = { block: 'information', row, column: 'value' } as const;
  return {
    scopes,
    problems: unread.map((word) =>
      reportProblem({ code: 'unknown-word', value: word, allowed: SCOPES }, place),
    ),
  };
}
