import type { FormPlace } from '../../text/problems/form-places';
import type { MergeProblem } from '../../text/problems/merge-problems';
import { formRowKey } from '../../workbook/forms/read/form-row-key';

/** Rows that cannot be used, and why; those of one nominee are told of together. */
export class Refusals {
  private readonly rows = new Set<string>();
  private readonly ofNominees = new Map<string, FormPlace[]>();
  readonly problems: MergeProblem[] = [];

  get count(): number {
    return this.rows.size;
  }

  refuse(problem: MergeProblem, place: FormPlace): void {
    this.problems.push(problem);
    this.rows.add(formRowKey(place));
  }

  /** @param tell - says what is wrong with a nominee, once the places are known */
  refuseNominee(
    key: string,
    place: FormPlace,
    tell: (places: readonly FormPlace[]) => MergeProblem,
  ): void {
    const known = this.ofNominees.get(key);
    const places = known ?? [];
    if (known === undefined) {
      this.ofNominees.set(key, places);
      this.problems.push(tell(places));
    }
    if (!this.rows.has(formRowKey(place))) places.push(place);
    this.rows.add(formRowKey(place));
  }

  has(place: FormPlace): boolean {
    return this.rows.has(formRowKey(place));
  }
}
