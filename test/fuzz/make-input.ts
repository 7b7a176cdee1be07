import { unzipSync, zipSync } from 'fflate';
import { BYTE_MUTATIONS } from './mutate-bytes';
import { PART_MUTATIONS, pickPart, readText } from './mutate-parts';
import type { Parts } from './mutate-parts';
import { XML_MUTATIONS } from './mutate-xml';
import { Random } from './random';
import { RESPELLINGS } from './respell-xml';

export type SeedFile = { readonly name: string; readonly bytes: Uint8Array };

export type FuzzInput = {
  readonly file: string;
  /** What was done to the file, in order. */
  readonly mutations: readonly string[];
  readonly bytes: Uint8Array;
};

/** No files may differ by the clock: a seed gives the same bytes always. */
const ZIPPED_AT = '2026-01-01T00:00:00';

/** The input that a seed stands for: one of the files, changed by bytes, by structure, or not at all. */
export function makeInput(files: readonly SeedFile[], seed: number): FuzzInput {
  const random = new Random(seed);
  const { name: file, bytes } = pickFile(files, random);
  const kind = random.next();
  if (kind < 0.04) return { file, mutations: [], bytes };
  if (kind < 0.2) {
    const mutation = random.pick(Object.keys(BYTE_MUTATIONS));
    const other = random.pick(files).bytes;
    const changed = BYTE_MUTATIONS[mutation]?.(bytes, random, other) ?? bytes;
    return { file, mutations: [mutation], bytes: changed };
  }
  return { file, ...changeStructure(bytes, random) };
}

/** The smaller of two, more often than not: as odd as the greater one, and faster. */
function pickFile(files: readonly SeedFile[], random: Random): SeedFile {
  const [one, other] = [random.pick(files), random.pick(files)];
  return one.bytes.length > other.bytes.length && random.chance(0.7) ? other : one;
}

function changeStructure(bytes: Uint8Array, random: Random): Omit<FuzzInput, 'file'> {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  const mutations: string[] = [];
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    mutations.push(changeParts(parts, random));
  }
  const level = random.pick([0, 1, 6] as const);
  return { mutations, bytes: zipSync(Object.fromEntries(parts), { level, mtime: ZIPPED_AT }) };
}

/** Returns what it did. */
function changeParts(parts: Parts, random: Random): string {
  const kind = random.next();
  if (kind < 0.25) {
    const mutation = random.pick(Object.keys(PART_MUTATIONS));
    PART_MUTATIONS[mutation]?.(parts, random);
    return mutation;
  }
  const table = kind < 0.5 ? RESPELLINGS : XML_MUTATIONS;
  const mutation = random.pick(Object.keys(table));
  const name = pickPart(parts, random);
  const changed = table[mutation]?.(readText(parts, name), random) ?? '';
  parts.set(name, new TextEncoder().encode(changed));
  return `${mutation} in ${name}`;
}
