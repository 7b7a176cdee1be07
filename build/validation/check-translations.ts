import type { ManifestProblem } from './manifest-problem';
import { type Element, elementsNamed } from './manifest-tree';
import { resourcesOf } from './resources';

const DEFAULT_LOCALE = 'vi-VN';
const SECOND_LOCALE = 'en-US';

/**
 * Texts are Vietnamese, each with one English translation. The namespace of the functions has
 * none: a formula must read the same on every machine.
 */
export function checkTranslations(root: Element): ManifestProblem[] {
  const namespaces = elementsNamed(root, 'over:Namespace').map((e) => e.attributes.get('resid'));
  const strings = [...resourcesOf(root, 'bt:ShortStrings'), ...resourcesOf(root, 'bt:LongStrings')];
  const texts = [
    ...elementsNamed(root, 'DisplayName'),
    ...elementsNamed(root, 'Description'),
    ...strings,
  ];
  return [
    ...elementsNamed(root, 'DefaultLocale')
      .filter(({ text }) => text !== DEFAULT_LOCALE)
      .map((element) => problem(element, `<DefaultLocale> phải là ${DEFAULT_LOCALE}`)),
    ...texts.flatMap((element) => {
      const name = element.attributes.get('id') ?? element.name;
      const locales = element.children.map((override) => override.attributes.get('Locale'));
      const wanted = namespaces.includes(element.attributes.get('id')) ? [] : [SECOND_LOCALE];
      if (locales.join() === wanted.join()) return [];
      const message = `"${name}" phải có bản dịch: ${wanted.join() || 'không có'}; đang có: ${locales.join() || 'không có'}`;
      return [problem(element, message)];
    }),
  ];
}

function problem({ line }: Element, message: string): ManifestProblem {
  return { rule: 'translation', line, message };
}
