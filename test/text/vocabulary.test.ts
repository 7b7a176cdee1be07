import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');
const DOMAIN = join(SRC, 'domain');

/** The section whose concepts stand outside the domain, and the folders that they stand in. */
const TRAVELS = 'What travels';
const FOLDERS_OF_TRAVEL = ['workbook', 'application', join('text', 'travel')];

type Row = {
  readonly section: string;
  readonly term: string;
  readonly identifier: string;
  readonly cells: readonly string[];
};

function readTable(): readonly Row[] {
  const sections = readFileSync(join(DOMAIN, 'README.md'), 'utf8').split(/^#+ /m);
  return sections.flatMap((text) => {
    const [section = '', ...lines] = text.split('\n');
    return lines
      .filter((line) => line.startsWith('|') && !/^\|\s*(Term\s*\||-)/.test(line))
      .map((line) => {
        const cells = line.split('|').slice(1, -1);
        const [term = '', identifier = ''] = cells.map((cell) => cell.trim());
        return { section, term, identifier: /^`(\w+)`$/.exec(identifier)?.[1] ?? '', cells };
      });
  });
}

type ExportedType = { readonly file: string; readonly name: string; readonly comment: string };

function readSources(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

const sources = readSources(DOMAIN);

function listExportedTypes(): readonly ExportedType[] {
  const pattern = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export type (\w+)/g;
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, comment = '', name = '']) => ({
      file,
      name,
      comment: comment.replace(/^\s*\*\s?/gm, '').trim(),
    })),
  );
}

/** Among its first three words one has Vietnamese marks. */
function beginsInVietnamese(comment: string): boolean {
  return comment
    .split(/\s+/)
    .slice(0, 3)
    .some((word) => /[À-ÖØ-öø-ỹ]/.test(word));
}

const rows = readTable();
const types = listExportedTypes();
const identifiers = new Set(rows.map((row) => row.identifier));

test('every row has a term, an identifier, a meaning and a source', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const { term, identifier, cells } of rows) {
    expect([term, identifier, cells.length]).toEqual([term, expect.stringMatching(/\w/), 4]);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  }
});

test('one row a concept: no term and no identifier stands twice', () => {
  const terms = rows.map(({ term }) => term.normalize('NFC').toLowerCase());
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  expect(identifiers.size).toBe(rows.length);
});

function wordsOf(texts: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ text }) => text.match(/\w+/g) ?? []));
}

test('every identifier of the table is one of the domain, or of what travels', () => {
  const ofDomain = wordsOf(sources);
  const ofTravel = wordsOf(FOLDERS_OF_TRAVEL.flatMap((folder) => readSources(join(SRC, folder))));
  const unknown = rows.filter(
    ({ section, identifier }) => !(section === TRAVELS ? ofTravel : ofDomain).has(identifier),
  );
  expect(unknown.map(({ identifier }) => identifier)).toEqual([]);
  expect(rows.filter(({ section }) => section === TRAVELS).length).toBeGreaterThan(20);
});

/**
 * `TierData` and `TierFound` are the concept `Tier`. What only serves the reading of input (validation)
 * names no concept of a council, unless a Vietnamese term explains it.
 */
test('every exported type is a concept of the table, or its written or found form', () => {
  const concepts = types.filter(
    ({ file, comment }) => !file.startsWith('validation') || beginsInVietnamese(comment),
  );
  expect(concepts.length).toBeGreaterThan(60);
  const unnamed = concepts
    .map(({ name }) => name)
    .filter((name) => !identifiers.has(name))
    .filter((name) => !identifiers.has(name.replace(/(Data|Found)$/, '')));
  expect(unnamed).toEqual([]);
});
