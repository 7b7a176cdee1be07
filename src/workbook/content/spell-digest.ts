import { bytesToHex } from '@noble/hashes/utils.js';

const SHOWN_DIGITS = 16;

/** Dấu kiểm as people read it out: the first bytes of a hash, "9f86 d081 884c 7d65". */
export function spellDigest(hash: Uint8Array): string {
  return (bytesToHex(hash).slice(0, SHOWN_DIGITS).match(/.{4}/g) ?? []).join(' ');
}
