import { foldText } from '../../domain/matching/fold-text';
import type { KnownForm } from '../../text/problems/merge-problems';
import { readFormNote } from '../../text/travel/form-log';
import { MERGE_ACTIONS } from '../../text/travel/merge-log';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { foldDigest } from '../../workbook/log/find-log';
import { readLogLines } from '../../workbook/log/read-log-lines';

/** A form that the log says was merged: when, and whether nothing of it was left to be decided. */
export type MergedForm = { readonly when: string; readonly isWhole: boolean };

/** What the log of a workbook says of forms that were merged into it. */
export class MergedForms {
  /** By the folded digest of what the form says. */
  private readonly forms = new Map<string, MergedForm>();
  /** By number: the digest and the moment of each merge. */
  private readonly versions = new Map<string, Map<string, string>>();
  private readonly corrections = new Map<string, KnownForm>();

  constructor(found: FoundWorkbook) {
    const lines = readLogLines(found).map((line) => ({ ...line, note: readFormNote(line.note) }));
    const corrected = new Map(lines.map(({ note }) => [note?.number, note?.corrects]));
    for (const { action, digest, when, note } of lines) {
      const isWhole = foldText(action) === foldText(MERGE_ACTIONS.whole);
      if (!isWhole && foldText(action) !== foldText(MERGE_ACTIONS.partial)) continue;
      this.forms.set(digest, { when, isWhole: isWhole || this.find(digest)?.isWhole === true });
      if (note === null) continue;
      const { number } = note;
      this.versions.set(
        number,
        (this.versions.get(number) ?? new Map<string, string>()).set(digest, when),
      );
      // A correction may have been corrected in its turn. What people wrote into the log may go round.
      const seen = new Set<string>();
      for (let of = note.corrects; of !== null && !seen.has(of); of = corrected.get(of) ?? null) {
        seen.add(of);
        this.corrections.set(of, { as: 'correction', number, when });
      }
    }
  }

  find(digest: string): MergedForm | undefined {
    return this.forms.get(foldDigest(digest));
  }

  /** The form itself, the other versions of it and its correction, as far as they were merged. */
  listKnown(number: string, digest: string): readonly KnownForm[] {
    const own = this.find(digest);
    const versions = new Map(this.versions.get(number));
    versions.delete(foldDigest(digest));
    const correction = this.corrections.get(number);
    return [
      ...(own === undefined ? [] : [{ as: 'itself', when: own.when } as const]),
      ...[...versions.values()].map((when) => ({ as: 'version', when }) as const),
      ...(correction === undefined ? [] : [correction]),
    ];
  }
}
