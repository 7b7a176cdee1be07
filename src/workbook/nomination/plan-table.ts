import type { NomineeResult } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import {
  awardForm,
  NOMINATION_WORDS,
  otherAwardNote,
  PENDING_FORM,
  pendingNote,
  pendingSentence,
  scopeTitle,
  sectionTitle,
} from '../../text/nomination';
import { otherAwards } from './collect-entries';
import type { ScopeEntries } from './collect-entries';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { spanRow, stackParts } from '../layout/sheet-part';
import type { SheetPart } from '../layout/sheet-part';
import { spanWidth } from './list-columns';
import type { ListColumn } from './list-columns';
import { LIST_STYLES } from './list-styles';
import { frameEntries, planEntry } from './plan-entry';
import type { EntryFrame } from './plan-entry';
import type { ListInformation } from './read-list-information';

export type TablePlanner = {
  readonly award: AwardId;
  readonly columns: readonly ListColumn[];
  readonly information: ListInformation;
};

export function planHeading(columns: readonly ListColumn[]): SheetPart {
  const { heading } = LIST_STYLES;
  const heights = columns.map(({ heading: text, width }) =>
    estimateHeight(text, heading.font, innerWidth(width)),
  );
  const cells = columns.map(({ heading: text }) => ({ value: text, style: heading }));
  return { rows: [{ height: Math.max(...heights) + 6, cells }], merges: [] };
}

/**
 * The sections of who is proposed, scope by scope, and the pending after them. Each part is what a page
 * must not tear: titles stay with the first entry below them. An entry at a time.
 */
export function* planSectionsInSteps(
  planner: TablePlanner,
  entries: readonly ScopeEntries[],
): Generator<void, readonly SheetPart[]> {
  const proposed = entries.filter((one) => one.proposed.length > 0);
  const pending = entries.filter((one) => one.pending.length > 0);
  const sections: SheetPart[][] = [];
  for (const [position, one] of proposed.entries()) {
    const title = sectionTitle(position, scopeTitle(one.results.contest.scope));
    const planned = yield* planProposed(planner, one);
    sections.push(joinFirst([planLine(planner, title, 'section')], planned));
  }
  for (const [index, one] of pending.entries()) {
    const title = sectionTitle(proposed.length, NOMINATION_WORDS.pendingTitle);
    const lines = index === 0 ? [planLine(planner, title, 'section')] : [];
    const reason = planLine(planner, writeReason(planner, one), 'pendingReason');
    sections.push(joinFirst([...lines, reason], yield* planPending(planner, one)));
  }
  return sections.flat();
}

function planProposed(
  planner: TablePlanner,
  one: ScopeEntries,
): Generator<void, readonly SheetPart[]> {
  const form = awardForm(planner.award, planner.information.authority);
  return planEntries(frameOf(planner, one, form), one.proposed, (nominee) => {
    const others = otherAwards(planner.award, nominee);
    return others.length > 0 ? otherAwardNote(others) : '';
  });
}

function planPending(
  planner: TablePlanner,
  one: ScopeEntries,
): Generator<void, readonly SheetPart[]> {
  const note = pendingNote(one.seatsLeft);
  return planEntries(frameOf(planner, one, PENDING_FORM), one.pending, () => note);
}

function* planEntries(
  frame: EntryFrame,
  nominees: readonly NomineeResult[],
  noteOf: (nominee: NomineeResult) => string,
): Generator<void, readonly SheetPart[]> {
  const entries: SheetPart[] = [];
  for (const [index, nominee] of nominees.entries()) {
    entries.push(planEntry(frame, index + 1, nominee, noteOf(nominee)));
    yield;
  }
  return entries;
}

function frameOf({ columns }: TablePlanner, one: ScopeEntries, form: string): EntryFrame {
  const { scope, settings } = one.results.contest;
  return frameEntries(columns, scope, settings.step, form);
}

function writeReason({ award, information }: TablePlanner, one: ScopeEntries): string {
  const { scope, settings } = one.results.contest;
  const total = one.pending[0]?.scored.total ?? null;
  return pendingSentence({
    scope,
    award,
    tied: one.pending.length,
    seatsLeft: one.seatsLeft,
    total: information.showPoints ? total : null,
    step: settings.step,
  });
}

function planLine(
  { columns }: TablePlanner,
  text: string,
  look: 'section' | 'pendingReason',
): SheetPart {
  const style = LIST_STYLES[look];
  const width = spanWidth(columns, 0, columns.length - 1);
  return spanRow(columns.length, text, style, estimateHeight(text, style.font, width) + 6);
}

function joinFirst(
  titles: readonly SheetPart[],
  [first, ...others]: readonly SheetPart[],
): SheetPart[] {
  return [stackParts(first === undefined ? titles : [...titles, first]), ...others];
}
