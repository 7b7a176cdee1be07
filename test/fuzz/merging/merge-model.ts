/**
 * What a merge must do, told a second time over plain texts and without any of the program's code:
 * the workbook is a map of texts, a version of a form says of some cells what was sent and what came back.
 */
export type Version = {
  readonly number: string;
  readonly sent: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, string>;
};

export type Wish = 'take' | 'keep' | 'leave';
export type Submitted = { readonly version: Version; readonly wish: Wish | undefined };

export type Expected = {
  readonly changes: ReadonlyMap<string, string>;
  readonly open: ReadonlySet<string>;
};

export class MergeModel {
  /** Versions that were merged with nothing left over. */
  private readonly done = new Set<string>();

  constructor(readonly cells: Map<string, string>) {}

  merge(all: readonly Submitted[]): Expected {
    const speaking = all.filter(
      ({ version, wish }) =>
        wish !== 'leave' && (wish === 'take' || !this.done.has(spell(version))),
    );
    const changes = new Map<string, string>();
    const open = new Set<string>();
    for (const [key, held] of this.cells) {
      const about = speaking.filter(
        ({ version: { sent, said } }) => said.has(key) && said.get(key) !== sent.get(key),
      );
      const verdict = this.judge(key, held, about);
      if (verdict === 'open') open.add(key);
      else if (verdict !== held) changes.set(key, verdict);
    }
    for (const [key, value] of changes) this.cells.set(key, value);
    const stuck = speaking.filter(
      ({ version, wish }) =>
        wish !== 'keep' && [...open].some((key) => version.said.get(key) !== version.sent.get(key)),
    );
    const waiting = new Set(stuck.map(({ version }) => spell(version)));
    for (const { version } of speaking) {
      if (!waiting.has(spell(version))) this.done.add(spell(version));
    }
    return { changes, open };
  }

  private judge(key: string, held: string, about: readonly Submitted[]): string {
    const first = agree(key, held, about);
    if (first !== 'open') return first;
    const taken = about
      .filter(({ wish }) => wish === 'take')
      .map(({ version }) => version.said.get(key)!);
    if (taken.length > 0) return taken.every((one) => one === taken[0]) ? taken[0]! : 'open';
    return agree(
      key,
      held,
      about.filter(({ wish }) => wish !== 'keep'),
    );
  }
}

function agree(key: string, held: string, about: readonly Submitted[]): string {
  const values = new Set(about.map(({ version }) => version.said.get(key)!));
  if (values.size === 0) return held;
  if (values.size > 1) return 'open';
  const [value = ''] = values;
  if (value === held) return held;
  return about.some(({ version }) => version.sent.get(key) === held) ? value : 'open';
}

function spell({ number, said }: Version): string {
  return JSON.stringify([number, [...said].sort()]);
}
