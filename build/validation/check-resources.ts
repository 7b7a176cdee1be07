import type { ManifestProblem } from './manifest-problem';
import { type Element, everyElement } from './manifest-tree';
import { RESOURCE_GROUPS, type ResourceGroup, resourcesOf } from './resources';

/** The group that each element takes its resource from. */
const GROUP_OF: Readonly<Record<string, ResourceGroup>> = {
  'bt:Image': 'bt:Images',
  'over:SourceLocation': 'bt:Urls',
  'over:Runtime': 'bt:Urls',
  'over:FunctionFile': 'bt:Urls',
  'over:LearnMoreUrl': 'bt:Urls',
  'over:Label': 'bt:ShortStrings',
  'over:Title': 'bt:ShortStrings',
  'over:Namespace': 'bt:ShortStrings',
  'over:Description': 'bt:LongStrings',
};

/** Every resid names one resource of the right group; every resource has its own id and a use. */
export function checkResources(root: Element): ManifestProblem[] {
  const references = everyElement(root).filter(({ attributes }) => attributes.has('resid'));
  const used = new Set(references.map(({ attributes }) => attributes.get('resid')));
  const resources = RESOURCE_GROUPS.flatMap((group) =>
    resourcesOf(root, group).map((element) => ({
      group,
      element,
      id: element.attributes.get('id') ?? '',
    })),
  );
  const problems: ManifestProblem[] = [];
  for (const { name, line, attributes } of references) {
    const id = attributes.get('resid');
    const group = GROUP_OF[name];
    if (!resources.some((resource) => resource.id === id && resource.group === group)) {
      const message = `<${name}> dùng resid "${id}" không có trong <${group}>`;
      problems.push({ rule: 'resid', line, message });
    }
  }
  const seen = new Set<string>();
  for (const { element, id } of resources) {
    const fault = seen.has(id) ? 'trùng id' : used.has(id) ? undefined : 'không nơi nào dùng';
    seen.add(id);
    if (fault) {
      problems.push({ rule: 'resource', line: element.line, message: `"${id}": ${fault}` });
    }
  }
  return problems;
}
