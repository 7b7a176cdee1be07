/**
 * What a merge must do, told a second time over plain texts and without any of the program's code:
 * the workbook is a map of texts, a version of a form says of some cells what was sent and what came back.
 */
export type Version = {
  readonly number: string;
  readonly sent: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, string>;
  readonly correction: Correction | null;
};

/** Which form it corrects, what that one had answered there, and the cells that nobody asked about. */
export type Correction = {
  readonly of: string;
  readonly answered: ReadonlyMap<string, string>;
  readonly left: ReadonlySet<string>;
};

export type Wish = 'take' | 'keep' | 'leave';
export type Submitted = { readonly version: Version; readonly wish: Wish | undefined };

export type Expected = {
  readonly changes: ReadonlyMap<string, string>;
  readonly open: ReadonlySet<string>;
  /** Answers that wait because their correction does not say what is right. */
  readonly doubtful: number;
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
    const waiting = new Set<string>();
    let doubtful = 0;
    for (const [key, held] of this.cells) {
      const edited = speaking.filter(({ version }) => isEdited(version, key));
      const about = edited.filter((one) => overrule(one, key, all) === 'stands');
      const verdict = judge(key, held, about);
      if (verdict === 'open') open.add(key);
      else if (verdict !== held) changes.set(key, verdict);
      const unclear = edited.filter((one) => overrule(one, key, all) === 'doubtful');
      doubtful += unclear.length;
      const torn = about.filter(({ wish }) => verdict === 'open' && wish !== 'keep');
      for (const { version } of [...unclear, ...torn]) waiting.add(spell(version));
    }
    for (const [key, value] of changes) this.cells.set(key, value);
    for (const { version } of speaking) {
      if (!waiting.has(spell(version))) this.done.add(spell(version));
    }
    return { changes, open, doubtful };
  }
}

/** A form that was asked to correct a cell says nothing of it any more, once there is a correction. */
function overrule(
  { version, wish }: Submitted,
  key: string,
  all: readonly Submitted[],
): 'stands' | 'corrected' | 'doubtful' {
  if (wish === 'take') return 'stands';
  const corrections = all
    .filter((one) => one.wish !== 'leave' && one.version.correction?.of === version.number)
    .map((one) => one.version);
  if (corrections.some(({ said }) => said.has(key))) return 'corrected';
  return corrections.every(({ correction }) => correction?.left.has(key)) ? 'stands' : 'doubtful';
}

function judge(key: string, held: string, about: readonly Submitted[]): string {
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

function agree(key: string, held: string, about: readonly Submitted[]): string {
  const values = new Set(about.map(({ version }) => version.said.get(key)!));
  if (values.size === 0) return held;
  if (values.size > 1) return 'open';
  const [value = ''] = values;
  if (value === held) return held;
  return about.some(({ version }) => listBases(version, key).includes(held)) ? value : 'open';
}

function isEdited(version: Version, key: string): boolean {
  const value = version.said.get(key);
  return value !== undefined && listBases(version, key).some((base) => base !== value);
}

/** What the cell held if nobody but the merge has touched it since the form was sent. */
function listBases({ sent, correction }: Version, key: string): readonly string[] {
  const answered = correction?.answered.get(key);
  return [sent.get(key)!, ...(answered === undefined ? [] : [answered])];
}

function spell({ number, said }: Version): string {
  return JSON.stringify([number, [...said].sort()]);
}
