/** Throws where they are not the same, letter by letter. */
export function expectSame(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one !== other) throw new Error(`${what}: ${one} ≠ ${other}`);
}
