import type { Random } from './random';

type ByteMutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** What disks, mail and bad copies do to a file, without regard to what it is. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  'flip bits': (bytes, random) => {
    const changed = bytes.slice();
    for (let times = 1 + random.below(8); times > 0; times -= 1) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  'flip bits of the headers': (bytes, random) => {
    const changed = bytes.slice();
    const headers = findHeaders(bytes);
    if (headers.length === 0) return changed;
    for (let times = 1 + random.below(3); times > 0; times -= 1) {
      const at = random.pick(headers) + random.below(46);
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  'odd number in a header': (bytes, random) => {
    const changed = bytes.slice();
    const headers = findHeaders(bytes);
    if (headers.length === 0) return changed;
    const at = random.pick(headers) + 4 + 2 * random.below(20);
    const odd = random.pick([
      [0xff, 0xff, 0xff, 0xff],
      [0, 0, 0, 0],
      [0xff, 0xff],
      [1, 0, 0, 0],
    ]);
    odd.forEach((byte, index) => {
      if (at + index < changed.length) changed[at + index] = byte;
    });
    return changed;
  },
  'cut the end off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'cut the beginning off': (bytes, random) => bytes.slice(random.below(bytes.length)),
  'cut a block out': (bytes, random) => {
    const [from, to] = pickBlock(bytes, random);
    return join(bytes.slice(0, from), bytes.slice(to));
  },
  'insert bytes': (bytes, random) => {
    const at = random.below(bytes.length);
    const added = Uint8Array.from({ length: 1 + random.below(64) }, () => random.below(256));
    return join(bytes.slice(0, at), added, bytes.slice(at));
  },
  'double a block': (bytes, random) => {
    const [from, to] = pickBlock(bytes, random);
    return join(bytes.slice(0, to), bytes.slice(from));
  },
  'swap two blocks': (bytes, random) => {
    const [from, to] = pickBlock(bytes, random);
    const between = random.below(bytes.length - to);
    const [a, b] = [bytes.slice(from, to), bytes.slice(to, to + between)];
    return join(bytes.slice(0, from), b, a, bytes.slice(to + between));
  },
  'run of zeros': (bytes, random) => {
    const [from, to] = pickBlock(bytes, random);
    return bytes.slice().fill(0, from, to);
  },
  'splice two files': (bytes, random, other) =>
    join(bytes.slice(0, random.below(bytes.length)), other.slice(random.below(other.length))),
  'put behind another file': (bytes, _random, other) => join(other, bytes),
  'garbage behind': (bytes, random) => join(bytes, new Uint8Array(1 + random.below(70_000))),
};

/** Where the zip's records begin: "PK" and two small numbers. */
function findHeaders(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const isSigned = bytes[at] === 0x50 && bytes[at + 1] === 0x4b;
    if (isSigned && (bytes[at + 2] ?? 99) < 9 && (bytes[at + 3] ?? 99) < 9) found.push(at);
  }
  return found;
}

function pickBlock(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(random.pick([8, 600, 20_000])))];
}

function join(...blocks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(blocks));
}
