import { decimalOfPoints } from '../domain/points';
import type { NomineeResult, ScopeResults } from '../domain/results';
import { OUTCOMES, RESULT_TABLE } from '../text/command-line/command-line';
import { showDecimal } from '../text/scale';
import { writeProposal } from '../text/scores';
import { wordOf } from '../text/words';

/** A readable table of a scope's results, best first, who is excluded last. */
export function listResults({ contest, nominees }: ScopeResults): readonly string[] {
  const { step } = contest.settings;
  const ordered = [...nominees].sort((a, b) => order(a) - order(b));
  const rows = ordered.map((result) => {
    const { scored, ranking, classification } = result;
    const shown = scored.missing > 0 ? '*' : '';
    return [
      ranking.rank === null ? '–' : String(ranking.rank),
      scored.nominee.code,
      scored.nominee.name,
      showDecimal(decimalOfPoints(scored.total, step)) + shown,
      classification ?? '',
      showOutcome(result),
    ];
  });
  const { rank, code, name, total, classification, outcome } = RESULT_TABLE;
  const heading = [rank, code, name, total, classification, outcome];
  return ['', wordOf(contest.scope).toUpperCase(), ...alignColumns([heading, ...rows])];
}

function order({ ranking }: NomineeResult): number {
  return ranking.rank ?? Number.MAX_SAFE_INTEGER;
}

function showOutcome({ scored, proposal }: NomineeResult): string {
  if (scored.excludedBy.length > 0) return OUTCOMES.excluded;
  const proposed = proposal.outcomes.filter(({ kind }) => kind === 'proposed');
  const { pending } = proposal;
  return [
    ...(proposed.length === 0 ? [] : [writeProposal(proposed.map(({ award }) => award))]),
    ...(pending === null ? [] : [OUTCOMES.pending(wordOf(pending).toLowerCase())]),
  ].join('; ');
}

/** Numbers (the first and fourth columns) to the right, words to the left. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === 3 ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
