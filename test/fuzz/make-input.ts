import { unzipSync, zipSync } from 'fflate';
import { BYTE_MUTATIONS } from './mutate-bytes';
import { PART_MUTATIONS, pickPart, readText } from './mutate-parts';
import type { Parts } from './mutate-parts';
import { XML_MUTATIONS } from './mutate-xml';
import type { XmlMutation } from './mutate-xml';
import { Random } from './random';
import { RESPELLINGS } from './respell-xml';

export type SeedFile = { readonly name: string; readonly bytes: Uint8Array };

export type FuzzInput = {
  readonly file: string;
  /** What was done to the file, in order. */
  readonly mutations: readonly string[];
  readonly bytes: Uint8Array;
  /** The file itself, where the input is the same in other words. */
  readonly spelledAnew: Uint8Array | null;
};

/** No files may differ by the clock: a seed gives the same bytes always. */
const ZIPPED_AT = '2026-01-01T00:00:00';

/** The input that a seed stands for: one of the files, changed by bytes, by structure, or not at all. */
export function makeInput(files: readonly SeedFile[], seed: number): FuzzInput {
  const random = new Random(seed);
  const { name: file, bytes } = pickFile(files, random);
  const kind = random.next();
  if (kind < 0.04) return { file, mutations: [], bytes, spelledAnew: bytes };
  if (kind < 0.14) {
    const respelled = changeStructure(bytes, random, respellPart);
    return { file, ...respelled, spelledAnew: bytes };
  }
  if (kind < 0.3) {
    const mutation = random.pick(Object.keys(BYTE_MUTATIONS));
    const other = random.pick(files).bytes;
    const changed = BYTE_MUTATIONS[mutation]?.(bytes, random, other) ?? bytes;
    return { file, mutations: [mutation], bytes: changed, spelledAnew: null };
  }
  return { file, ...changeStructure(bytes, random, changeParts), spelledAnew: null };
}

/** The smaller of two, more often than not: as odd as the greater one, and faster. */
function pickFile(files: readonly SeedFile[], random: Random): SeedFile {
  const [one, other] = [random.pick(files), random.pick(files)];
  return one.bytes.length > other.bytes.length && random.chance(0.7) ? other : one;
}

/** A change of the parts; returns what it did. */
type PartsChange = (parts: Parts, random: Random) => string;

function changeStructure(
  bytes: Uint8Array,
  random: Random,
  change: PartsChange,
): Pick<FuzzInput, 'mutations' | 'bytes'> {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  const mutations: string[] = [];
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    mutations.push(change(parts, random));
  }
  const level = random.pick([0, 1, 6] as const);
  return { mutations, bytes: zipSync(Object.fromEntries(parts), { level, mtime: ZIPPED_AT }) };
}

const changeParts: PartsChange = (parts, random) => {
  const kind = random.next();
  if (kind < 0.2) return respellPart(parts, random);
  if (kind < 0.7) return changeXml(XML_MUTATIONS, parts, random);
  const mutation = random.pick(Object.keys(PART_MUTATIONS));
  PART_MUTATIONS[mutation]?.(parts, random);
  return mutation;
};

const respellPart: PartsChange = (parts, random) => changeXml(RESPELLINGS, parts, random);

function changeXml(
  table: Readonly<Record<string, XmlMutation>>,
  parts: Parts,
  random: Random,
): string {
  const mutation = random.pick(Object.keys(table));
  const name = pickPart(parts, random);
  if (!/\.(xml|rels|vml)$/.test(name)) return `nothing in ${name}`;
  const changed = table[mutation]?.(readText(parts, name), random) ?? '';
  parts.set(name, new TextEncoder().encode(changed));
  return `${mutation} in ${name}`;
}
