import { posix } from 'node:path';
import ts from 'typescript';

/** The texts of files by their paths: "src/cli/main.ts". */
export type Sources = ReadonlyMap<string, string>;

/**
 * The ways by which files import themselves, by value or by type, each from a file back to it; one at
 * least of any that hang together. What is loaded at run time is no part of them: a screen that is
 * opened from a list of all may well import that list.
 */
export function findImportCycles(sources: Sources): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (done.has(file)) return;
    if (way.includes(file)) {
      cycles.push([...way.slice(way.indexOf(file)), file]);
      return;
    }
    for (const imported of listImports(sources, file)) follow(imported, [...way, file]);
    done.add(file);
  };
  for (const file of sources.keys()) follow(file, []);
  return cycles;
}

/** The files that one imports or exports from, packages left out. */
export function listImports(sources: Sources, file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, sources.get(file) ?? '', ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    if (!moduleSpecifier.text.startsWith('.')) return [];
    const path = posix.join(posix.dirname(file), moduleSpecifier.text);
    return [path, `${path}.ts`, `${path}.tsx`].find((one) => sources.has(one)) ?? [];
  });
}
