import type { ExaminedBook } from '../../application/check/examine-workbook';
import { countProvisional } from '../../application/score/score-workbook';
import { NOMINATE_TEXT } from '../../text/pane/nominate';
import { OVERVIEW_TEXT } from '../../text/pane/overview';
import { Obstacle } from '../parts/Obstacle';
import type { Desk } from '../work/desk';
import { findFreeRow } from '../work/find-free-row';
import { targetOfPlace } from '../work/target';

type Props = { readonly book: ExaminedBook; readonly desk: Desk };

/** Why nobody can be proposed yet, and where that is mended. */
export function NotYet({ book, desk }: Props) {
  const { words, label, go } = explain(book, desk);
  return <Obstacle words={words} label={label} onGo={go} />;
}

function explain({ checked, scored }: ExaminedBook, desk: Desk) {
  const toCheck = (): void => desk.goTo('check');
  if (scored === null) {
    const words = NOMINATE_TEXT.errors(checked.report.errors);
    return { words, label: NOMINATE_TEXT.toCheck, go: toCheck };
  }
  if (scored.isProvisional) {
    const missing = scored.results
      .flatMap(({ nominees }) => nominees)
      .reduce((total, one) => total + one.scored.missing, 0);
    const words = NOMINATE_TEXT.missing(missing, countProvisional(scored.results));
    return { words, label: NOMINATE_TEXT.toMissing, go: toCheck };
  }
  const { reading } = checked;
  if (scored.results.every(({ nominees }) => nominees.length === 0)) {
    const frees = scored.results.map(({ contest }) => findFreeRow(reading, contest.scope));
    const free = frees.find((target) => target !== null);
    if (free === undefined) throw new Error('a contest without a sheet of nominees');
    const label = OVERVIEW_TEXT.toSheet(free.cell.sheet ?? '');
    return { words: NOMINATE_TEXT.noNominees, label, go: () => desk.show(free) };
  }
  const place = { block: 'awards', row: null, column: null } as const;
  return {
    words: NOMINATE_TEXT.noAwards,
    label: NOMINATE_TEXT.toAwards,
    go: () => desk.show(targetOfPlace(reading, place)),
  };
}
