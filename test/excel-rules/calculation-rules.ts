import type { Book } from './open-book';
import { childOf, listIn, wholeOf } from './read-xml';
import type { Repair } from './repair';

/** The order of calculation that Excel keeps: optional, but right where it stands. */
export function* checkCalculation({ file, part, sheets }: Book): Generator<Repair> {
  const chain = file.relationships.get(part)?.find(({ type }) => type === 'calcChain')?.part ?? '';
  const root = file.roots.get(chain) ?? null;
  if (root === null) return;
  const formulas = new Map(
    sheets.map((sheet) => [
      wholeOf(sheet.element, 'sheetId', NaN),
      new Set(listFormulas(sheet.root)),
    ]),
  );
  let id = 0;
  for (const cell of root.children) {
    // The sheet is told where it changes.
    id = wholeOf(cell, 'i', id);
    const place = cell.attributes.get('r') ?? '';
    if (formulas.get(id)?.has(place) !== true) yield { part: chain, place, rule: 'calc-chain' };
  }
}

function* listFormulas(root: Book['root'] | null): Generator<string> {
  for (const row of listIn(root, 'sheetData', 'row')) {
    for (const cell of row.children) {
      const place = cell.attributes.get('r');
      if (place !== undefined && childOf(cell, 'f') !== null) yield place;
    }
  }
}
