import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { BookData } from '../book/plan-book';
import { spellDigest } from '../content/spell-digest';

/**
 * Dấu kiểm of what people have typed into a workbook: the same as long as it says the same, wherever
 * its sheets and columns stand and however they look. "9f86 d081 884c 7d65". A nominee at a time.
 */
export function* fingerprintBook({ information, contests }: BookData): Generator<void, string> {
  const hash = sha256.create();
  const add = (fact: unknown): void => {
    hash.update(utf8ToBytes(JSON.stringify(fact)));
  };
  add(Object.entries(information).sort());
  for (const { nominees, ...contest } of contests) {
    add(contest);
    for (const one of nominees) {
      add(one);
      yield;
    }
  }
  return spellDigest(hash.digest());
}
