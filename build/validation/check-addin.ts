import { checkFiles } from './check-files';
import { checkGrammar } from './check-grammar';
import { checkPage } from './check-page';
import { checkProduct } from './check-product';
import { checkResources } from './check-resources';
import { checkTranslations } from './check-translations';
import type { ManifestProblem } from './manifest-problem';
import { type Element, elementsNamed, readManifestTree } from './manifest-tree';
import type { ServedFiles } from './served-files';

/**
 * Every mistake in a manifest and in the files that it names, found without a network: what
 * Office's schemas ask, and what this add-in asks of itself. Microsoft's own validator
 * (`office-addin-manifest validate`) needs its server.
 */
export function checkAddin(manifest: string, files: ServedFiles): ManifestProblem[] {
  const root = parse(manifest);
  if ('rule' in root) return [root];
  const [source] = elementsNamed(root, 'SourceLocation');
  const pane = source?.attributes.get('DefaultValue') ?? '';
  return [
    ...checkGrammar(root),
    ...checkResources(root),
    ...checkTranslations(root),
    ...checkProduct(root),
    ...checkFiles(root, pane, files),
    ...checkPage(root, pane, files),
  ];
}

function parse(manifest: string): Element | ManifestProblem {
  try {
    return readManifestTree(manifest);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { rule: 'xml', line: 0, message: `không phải XML đúng quy cách: ${reason}` };
  }
}
