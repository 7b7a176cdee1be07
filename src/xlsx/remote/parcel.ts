import type { Endpoint } from './endpoint';

/**
 * What travels between the threads: a head at once, then long lists piece by piece, since copying
 * all cells of a large sheet at a time would hold up the page.
 */
export type Parcel = {
  readonly head: unknown;
  readonly lists: readonly (readonly unknown[])[];
  /** Given away instead of copied. */
  readonly transfer?: ArrayBuffer[];
};

type Message = { readonly parcel: number } & (
  | { readonly kind: 'head'; readonly head: unknown; readonly lists: number }
  | { readonly kind: 'piece'; readonly list: number; readonly items: readonly unknown[] }
  | { readonly kind: 'end' }
);

/** In cells: copied within some 10 ms. */
const PIECE = 3_000;

/** Sends a parcel under its number, with a pause behind each piece. */
export async function sendParcel(
  endpoint: Endpoint,
  parcel: number,
  { head, lists, transfer = [] }: Parcel,
): Promise<void> {
  const post = (message: Message, given: ArrayBuffer[] = []): void =>
    endpoint.postMessage(message, given);
  post({ parcel, kind: 'head', head, lists: lists.length }, transfer);
  for (const [list, items] of lists.entries()) {
    for (const piece of cutIntoPieces(items)) {
      post({ parcel, kind: 'piece', list, items: piece });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  post({ parcel, kind: 'end' });
}

/** Hands on each parcel once all of it is here. */
export function receiveParcels(
  endpoint: Endpoint,
  onParcel: (number: number, parcel: Parcel) => void,
): void {
  const coming = new Map<number, { readonly head: unknown; readonly lists: unknown[][] }>();
  endpoint.addEventListener('message', ({ data }) => {
    const message = data as Message;
    const { parcel } = message;
    if (message.kind === 'head') {
      const lists = Array.from({ length: message.lists }, (): unknown[] => []);
      coming.set(parcel, { head: message.head, lists });
      return;
    }
    const found = coming.get(parcel);
    if (found === undefined) throw new Error(`a piece of no parcel: ${parcel}`);
    if (message.kind === 'piece') {
      found.lists[message.list]?.push(...message.items);
      return;
    }
    coming.delete(parcel);
    onParcel(parcel, found);
  });
}

function* cutIntoPieces(items: readonly unknown[]): Generator<readonly unknown[]> {
  let from = 0;
  let cells = 0;
  for (const [at, item] of items.entries()) {
    cells += countCells(item);
    if (cells < PIECE) continue;
    yield items.slice(from, at + 1);
    from = at + 1;
    cells = 0;
  }
  if (from < items.length) yield items.slice(from);
}

/** A content, with its runs and their looks, is copied as slowly as that many found cells. */
const CONTENT = 8;

/** A row as it was found, a planned row, or the content of one cell. */
function countCells(item: unknown): number {
  if (Array.isArray(item)) return item.length + 1;
  const { cells } = item as { readonly cells?: readonly unknown[] };
  return cells === undefined ? CONTENT : cells.length + 1;
}
