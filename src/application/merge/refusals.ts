import type { MergePlace, MergeProblem } from '../../text/merge-problems';

/** Rows that cannot be used, and why; those of one nominee are told of together. */
export class Refusals {
  private readonly rows = new Set<string>();
  private readonly ofNominees = new Map<string, MergePlace[]>();
  readonly problems: MergeProblem[] = [];

  get count(): number {
    return this.rows.size;
  }

  refuse(problem: MergeProblem, place: MergePlace): void {
    this.problems.push(problem);
    this.rows.add(rowKey(place));
  }

  /** @param tell - says what is wrong with a nominee, once the places are known */
  refuseNominee(
    key: string,
    place: MergePlace,
    tell: (places: readonly MergePlace[]) => MergeProblem,
  ): void {
    const known = this.ofNominees.get(key);
    const places = known ?? [];
    if (known === undefined) {
      this.ofNominees.set(key, places);
      this.problems.push(tell(places));
    }
    if (!this.rows.has(rowKey(place))) places.push(place);
    this.rows.add(rowKey(place));
  }

  has(place: MergePlace): boolean {
    return this.rows.has(rowKey(place));
  }
}

function rowKey({ sheet, row }: MergePlace): string {
  return JSON.stringify([sheet, row]);
}
