import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const SHOWN_DIGITS = 16;

/**
 * Dấu kiểm of what a form says, whatever program saved it and in whatever order its rows stand:
 * "9f86 d081 884c 7d65". A line at a time.
 */
export function* digestLines(lines: readonly string[]): Generator<void, string> {
  const hash = sha256.create();
  for (const [index, line] of [...lines].sort().entries()) {
    hash.update(utf8ToBytes(index === 0 ? line : `\n${line}`));
    yield;
  }
  const digest = bytesToHex(hash.digest());
  return (digest.slice(0, SHOWN_DIGITS).match(/.{4}/g) ?? []).join(' ');
}
