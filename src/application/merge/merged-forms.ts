import { foldText } from '../../domain/matching/fold-text';
import type { FileChoice } from '../../domain/merging/choose-version';
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
  /** By the number of what they correct: each by its own number, with the moment of its last merge. */
  private readonly corrections = new Map<string, Map<string, string>>();

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
        const own = this.corrections.get(of) ?? new Map<string, string>();
        // The last that was merged comes last.
        own.delete(number);
        this.corrections.set(of, own.set(number, when));
      }
    }
  }

  find(digest: string): MergedForm | undefined {
    return this.forms.get(foldDigest(digest));
  }

  /** The merge by which a form was merged whole; undefined as well where its file is to be taken anew. */
  findSettled(digest: string, choice: FileChoice | undefined): MergedForm | undefined {
    const merged = this.find(digest);
    return merged?.isWhole === true && choice !== 'take' ? merged : undefined;
  }

  /** The form itself, the other versions of it and its correction, as far as they were merged. */
  listKnown(number: string, digest: string): readonly KnownForm[] {
    const own = this.find(digest);
    const versions = new Map(this.versions.get(number));
    versions.delete(foldDigest(digest));
    const [corrected, at] = [...(this.corrections.get(number) ?? [])].at(-1) ?? [];
    return [
      ...(own === undefined ? [] : [{ as: 'itself', when: own.when } as const]),
      ...[...versions.values()].map((when) => ({ as: 'version', when }) as const),
      ...(corrected === undefined || at === undefined
        ? []
        : [{ as: 'correction', number: corrected, when: at } as const]),
    ];
  }

  /** The numbers of its corrections, and of theirs, of which anything was merged. */
  listCorrections(number: string): readonly string[] {
    return [...(this.corrections.get(number)?.keys() ?? [])];
  }
}
