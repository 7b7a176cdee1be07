import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BookData } from '../book/plan-book';

const SHOWN_DIGITS = 16;

/**
 * Dấu kiểm of what people have typed into a workbook: the same as long as it says the same, wherever
 * its sheets and columns stand and however they look. "9f86 d081 884c 7d65".
 */
export function fingerprintBook({ information, contests }: BookData): string {
  const digest = bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([Object.entries(information).sort(), contests]))),
  );
  return (digest.slice(0, SHOWN_DIGITS).match(/.{4}/gu) ?? []).join(' ');
}
