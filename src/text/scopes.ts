import { SCOPES } from '../domain/scope';
import type { ScopeId } from '../domain/scope';
import { readWord, wordOf } from './words';

/** "Tập thể; Cá nhân". */
export function writeScopes(scopes: readonly ScopeId[]): string {
  return scopes.map(wordOf).join('; ');
}

/** The scopes named, in our order; words that name none are left out. */
export function readScopes(text: string): readonly ScopeId[] {
  const named = text.split(/[;,\n]|\svà\s/u).map((word) => readWord(word.trim()));
  return SCOPES.filter((scope) => named.includes(scope));
}
