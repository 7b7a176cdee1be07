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
import { spanWidth } from './list-columns';
import type { ListColumn } from './list-columns';
import { LIST_STYLES } from './list-styles';
import { frameEntries, planEntry } from './plan-entry';
import type { EntryFrame } from './plan-entry';
import type { ListInformation } from './read-list-information';
import { spanRow, stackParts } from './sheet-part';
import type { SheetPart } from './sheet-part';

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
 * must not tear: titles stay with the first entry below them.
 */
export function planSections(
  planner: TablePlanner,
  entries: readonly ScopeEntries[],
): readonly SheetPart[] {
  const proposed = entries.filter((one) => one.proposed.length > 0);
  const pending = entries.filter((one) => one.pending.length > 0);
  const sections = proposed.flatMap((one, position) =>
    joinFirst(
      [planLine(planner, sectionTitle(position, scopeTitle(one.results.contest.scope)), 'section')],
      planProposed(planner, one),
    ),
  );
  pending.forEach((one, index) => {
    const title = sectionTitle(proposed.length, NOMINATION_WORDS.pendingTitle);
    const lines = index === 0 ? [planLine(planner, title, 'section')] : [];
    const reason = planLine(planner, writeReason(planner, one), 'pendingReason');
    sections.push(...joinFirst([...lines, reason], planPending(planner, one)));
  });
  return sections;
}

function planProposed(planner: TablePlanner, one: ScopeEntries): readonly SheetPart[] {
  const form = awardForm(planner.award, planner.information.authority);
  const frame = frameOf(planner, one, form);
  return one.proposed.map((nominee, index) => {
    const others = otherAwards(planner.award, nominee);
    return planEntry(frame, index + 1, nominee, others.length > 0 ? otherAwardNote(others) : '');
  });
}

function planPending(planner: TablePlanner, one: ScopeEntries): readonly SheetPart[] {
  const frame = frameOf(planner, one, PENDING_FORM);
  const note = pendingNote(one.seatsLeft);
  return one.pending.map((nominee, index) => planEntry(frame, index + 1, nominee, note));
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
): readonly SheetPart[] {
  return [stackParts(first === undefined ? titles : [...titles, first]), ...others];
}
