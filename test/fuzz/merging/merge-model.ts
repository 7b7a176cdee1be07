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
  /** Rows that are not merged: what check calls wrong unless a correction answers, and answers that a correction leaves in doubt. */
  readonly refused: number;
  /** Files of which rows are not merged, and nothing else that was filled in either. */
  readonly damaged: number;
  /** Numbers of forms that are told to have come before, or in several versions. */
  readonly known: readonly string[];
};

/** A file that takes part, and whether the form has come before, or in another version. */
type Speaker = Submitted & {
  readonly file: Submitted;
  readonly known: 'no' | 'before' | 'otherwise';
};
/** What it says of a cell, and what that may replace without anybody being asked. */
type Said = Speaker & { readonly value: string; readonly bases: readonly string[] };

export class MergeModel {
  /** By number, the versions of which anything was merged; of all, those with nothing left over. */
  private readonly merged = new Map<string, Set<string>>();
  private readonly done = new Set<string>();
  /** By the number of a correction of which anything was merged, the number of what it corrects. */
  private readonly corrects = new Map<string, string>();

  /** @param wrong - what check calls an error wherever it stands */
  constructor(
    readonly cells: Map<string, string>,
    private readonly wrong: ReadonlySet<string>,
  ) {}

  merge(all: readonly Submitted[]): Expected {
    const speaking = all
      .filter(
        ({ version, wish }) =>
          wish !== 'leave' && (wish === 'take' || !this.done.has(spell(version))),
      )
      .map((one) => ({ ...one, file: one, known: this.recall(one, all) }));
    const wrong = all.flatMap((one) =>
      [...one.version.said.keys()]
        .filter((key) => this.isWrong(one.version, key))
        .map((key) => ({ one, isSettled: this.isSettled(one, key, all) })),
    );
    const settled = wrong.flatMap(({ one, isSettled }) => (isSettled ? [one] : []));
    const refused = wrong.flatMap(({ one, isSettled }) => (isSettled ? [] : [one]));
    const corrected = new Set(settled);
    const standing = new Set<Submitted>();
    const changes = new Map<string, string>();
    const open = new Set<string>();
    const torn: Submitted[] = [];
    for (const [key, held] of this.cells) {
      const said = inheritBases(speaking.flatMap((one) => this.listen(one, key, all)));
      const about = said.filter((one) => this.overrule(one, key, all) === 'stands');
      const doubtful = said.filter((one) => this.overrule(one, key, all) === 'doubtful');
      refused.push(...doubtful.map(({ file }) => file));
      for (const one of said) {
        if (about.includes(one)) standing.add(one.file);
        else if (!doubtful.includes(one)) corrected.add(one.file);
      }
      const verdict = judge(held, about);
      if (verdict !== 'open' && verdict !== held) changes.set(key, verdict);
      if (verdict !== 'open') continue;
      open.add(key);
      torn.push(...about);
    }
    for (const [key, value] of changes) this.cells.set(key, value);
    const waiting = new Set([...refused, ...torn].map(({ version }) => spell(version)));
    for (const { version, file } of speaking) {
      const { number, said, correction } = version;
      const lost = count(refused, file);
      const isLost = lost === said.size || (lost > 0 && !standing.has(file));
      if (isLost && !corrected.has(file)) continue;
      this.merged.set(number, (this.merged.get(number) ?? new Set()).add(spell(version)));
      if (correction !== null) this.corrects.set(number, correction.of);
      if (!waiting.has(spell(version))) this.done.add(spell(version));
    }
    const damaged = all.filter((one) => {
      const lost = count(refused, one);
      if (lost === 0) return false;
      const isSpeaking = speaking.some(({ file }) => file === one);
      return isSpeaking ? !standing.has(one) : lost + count(settled, one) === one.version.said.size;
    });
    const known = speaking.filter((one) => one.known !== 'no');
    return {
      changes,
      open,
      refused: refused.length,
      damaged: damaged.length,
      known: known.map(({ version }) => version.number).sort(),
    };
  }

  private recall({ version }: Submitted, all: readonly Submitted[]): Speaker['known'] {
    const { number } = version;
    const merged = this.merged.get(number) ?? new Set();
    const here = all.filter((one) => one.wish !== 'leave' && one.version.number === number);
    const versions = [...merged, ...here.map((one) => spell(one.version))];
    if (versions.some((one) => one !== spell(version))) return 'otherwise';
    return merged.size > 0 || this.listCorrections(number).length > 0 ? 'before' : 'no';
  }

  /** The numbers of its merged corrections, and of what corrects these in their turn. */
  private listCorrections(number: string): readonly string[] {
    const direct = [...this.corrects].flatMap(([own, of]) => (of === number ? [own] : []));
    return direct.flatMap((own) => [own, ...this.listCorrections(own)]);
  }

  /**
   * A form that has come before fills cells that were blank and are, and asks for all others; nothing is
   * filled where a correction of it was merged and is not at hand.
   */
  private listen(one: Speaker, key: string, all: readonly Submitted[]): readonly Said[] {
    const { version, known } = one;
    const value = version.said.get(key);
    if (value === undefined || this.isWrong(version, key)) return [];
    const isMeant = known === 'otherwise' && value !== '' && !this.wrong.has(value);
    if (!isMeant && !isEdited(version, key)) return [];
    const corrections = this.listCorrections(version.number);
    const isDoubted = corrections.some((number) =>
      all.every((other) => other.wish === 'leave' || other.version.number !== number),
    );
    const bases = listBases(version, key).filter(
      (base) => known === 'no' || (!isDoubted && base === '' && value !== ''),
    );
    return [{ ...one, value, bases }];
  }

  private isWrong(version: Version, key: string): boolean {
    return this.wrong.has(version.said.get(key) ?? '') && isEdited(version, key);
  }

  /** What is wrong in a form is no matter any more once its correction answers there. */
  private isSettled({ version, wish }: Submitted, key: string, all: readonly Submitted[]): boolean {
    if (wish === 'take') return false;
    const corrections = all.filter(
      (one) => one.wish !== 'leave' && one.version.correction?.of === version.number,
    );
    return corrections.some((one) => one.version.said.has(key) && !this.isWrong(one.version, key));
  }

  /** A form that was asked to correct a cell says nothing of it, once a correction says something else. */
  private overrule(
    { version, wish }: Submitted,
    key: string,
    all: readonly Submitted[],
  ): 'stands' | 'corrected' | 'doubtful' {
    if (wish === 'take') return 'stands';
    const corrections = all.filter(
      (one) => one.wish !== 'leave' && one.version.correction?.of === version.number,
    );
    const answers = corrections.map((one) =>
      this.isWrong(one.version, key) ? undefined : one.version.said.get(key),
    );
    const own = version.said.get(key);
    if (answers.some((answer) => answer !== undefined && answer !== own)) return 'corrected';
    return corrections.every(
      (one, index) => answers[index] !== undefined || one.version.correction?.left.has(key),
    )
      ? 'stands'
      : 'doubtful';
  }
}

function count(rows: readonly Submitted[], file: Submitted): number {
  return rows.filter((one) => one === file).length;
}

/** A correction may replace whatever the form that it corrects was to replace. */
function inheritBases(all: readonly Said[]): readonly Said[] {
  return all.map((one) => {
    const corrected = all.filter(
      ({ version, wish }) => wish !== 'take' && version.number === one.version.correction?.of,
    );
    return { ...one, bases: [...one.bases, ...corrected.flatMap(({ bases }) => bases)] };
  });
}

function judge(held: string, about: readonly Said[]): string {
  const values = new Set(about.map(({ value }) => value));
  if (values.size === 0) return held;
  if (values.size === 1) {
    const [value = ''] = values;
    if (value === held || about.some(({ bases }) => bases.includes(held))) return value;
  }
  const taken = new Set(about.filter(({ wish }) => wish === 'take').map(({ value }) => value));
  if (taken.size > 1) return 'open';
  const [value] = taken;
  if (value !== undefined) return value;
  return about.some(({ wish }) => wish === 'keep') ? held : 'open';
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
