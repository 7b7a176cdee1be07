import { checkAddin } from '../../build/validation/check-addin';
import { elementsNamed, readManifestTree } from '../../build/validation/manifest-tree';
import { RULES } from '../../build/validation/manifest-problem';
import { STEPS } from '../../src/application/steps';
import { type Addin, GOOD_ADDIN, servedFiles } from './good-addin';
import { FILE_MISTAKES } from './file-mistakes';
import { MANIFEST_MISTAKES } from './manifest-mistakes';

const check = (addin: Addin) => checkAddin(addin.manifest, servedFiles(addin));
const MISTAKES = [...MANIFEST_MISTAKES, ...FILE_MISTAKES];

test('the manifest of the repository has no mistake', () => {
  expect(check(GOOD_ADDIN)).toEqual([]);
});

test('the ribbon has a button for every step; the first opens with the pane itself', () => {
  const functions = elementsNamed(readManifestTree(GOOD_ADDIN.manifest), 'over:FunctionName');
  const [, ...rest] = STEPS;
  expect(functions.map(({ text }) => text)).toEqual(rest);
});

// What follows from a mistake is reported too, but after it.
test.each(MISTAKES)('%s: %s', (rule, said, addin) => {
  const [first] = check(addin);
  expect(first?.rule).toBe(rule);
  expect(first?.message).toContain(said);
});

test('every rule has a mistake that it catches', () => {
  const tried = new Set(MISTAKES.map(([rule]) => rule));
  expect(RULES.filter((rule) => !tried.has(rule))).toEqual([]);
});

test('a problem is found on its line', () => {
  const manifest = GOOD_ADDIN.manifest.replace('ReadWriteDocument', 'ReadDocument');
  const line = manifest.split('\n').findIndex((text) => text.includes('ReadDocument')) + 1;
  expect(check({ ...GOOD_ADDIN, manifest }).map((problem) => problem.line)).toEqual([line]);
});

test('prefixes and line breaks of the XML do not matter', () => {
  const manifest = GOOD_ADDIN.manifest
    .replaceAll('bt:', 'basic:')
    .replace('xmlns:bt', 'xmlns:basic')
    .replaceAll('\n', '\r\n');
  expect(manifest).toContain('<basic:Set ');
  expect(check({ ...GOOD_ADDIN, manifest })).toEqual([]);
});
