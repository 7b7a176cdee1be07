import { SCOPES } from '../domain/scope';
import type { ScopeId } from '../domain/scope';
import { readWord, wordOf } from './words';

/** "Tập thể; Cá nhân". */
export function writeScopes(scopes: readonly ScopeId[]): string {
  return scopes.map(wordOf).join('; ');
}

/** The scopes named, in our order, and the words that name none. */
export type ScopesFound = {
  readonly scopes: readonly ScopeId[];
  readonly unread: readonly string[];
};

export function readScopes(text: string): ScopesFound {
  const words = text
    .normalize('NFC')
    .split(/[;,\n]|\svà\s/iu)
    .map((word) => word.trim().replace(/\.$/, ''))
    .filter((word) => word !== '');
  const named = words.map(readWord);
  return {
    scopes: SCOPES.filter((scope) => named.includes(scope)),
    unread: words.filter((_, index) => !SCOPES.some((scope) => scope === named[index])),
  };
}
