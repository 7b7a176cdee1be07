import type { AskedRow } from '../form';
import { codeRow, plainText } from '../form-digests';

type Who = Pick<AskedRow, 'scope' | 'nominee' | 'name'>;

type Index = {
  readonly byCode: ReadonlyMap<string, AskedRow>;
  readonly byWho: ReadonlyMap<string, readonly AskedRow[]>;
};

/**
 * The rows of a form as the workbook at hand would send them now, by what a returned row says of
 * itself. They are coded when the first is looked for, one at a time.
 */
export class RowsNow {
  private index: Index | null = null;

  constructor(
    private readonly number: string,
    private readonly rows: readonly AskedRow[],
  ) {}

  /** The row whose code this is, if the workbook still holds what was sent. */
  *findCoded(code: string): Generator<void, AskedRow | undefined> {
    const { byCode } = yield* this.openIndex();
    return byCode.get(code);
  }

  /** The rows of a nominee, by code or by name: one of them may have been typed over. */
  *listOf(who: Who): Generator<void, readonly AskedRow[]> {
    const { byWho } = yield* this.openIndex();
    return [...new Set(listKeys(who).flatMap((key) => byWho.get(key) ?? []))];
  }

  private *openIndex(): Generator<void, Index> {
    if (this.index !== null) return this.index;
    const byCode = new Map<string, AskedRow>();
    const byWho = new Map<string, AskedRow[]>();
    for (const row of this.rows) {
      yield;
      for (const isOpen of [true, false]) byCode.set(codeRow(this.number, { ...row, isOpen }), row);
      for (const key of listKeys(row)) {
        const own = byWho.get(key) ?? [];
        own.push(row);
        byWho.set(key, own);
      }
    }
    this.index = { byCode, byWho };
    return this.index;
  }
}

function listKeys({ scope, nominee, name }: Who): readonly string[] {
  return Object.entries({ nominee, name }).map(([what, text]) =>
    JSON.stringify([scope, what, plainText(text)]),
  );
}
