import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { spellDigest } from '../content/spell-digest';

/**
 * Dấu kiểm of what a returned form says, one line an answer: the same whatever program saved it and in
 * whatever order its rows stand. "9f86 d081 884c 7d65". A line at a time.
 */
export function* digestAnswers(lines: readonly string[]): Generator<void, string> {
  const hash = sha256.create();
  for (const [index, line] of [...lines].sort().entries()) {
    hash.update(utf8ToBytes(index === 0 ? line : `\n${line}`));
    yield;
  }
  return spellDigest(hash.digest());
}
