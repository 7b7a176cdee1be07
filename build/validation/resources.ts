import { type Element, elementsNamed } from './manifest-tree';

export const RESOURCE_GROUPS = [
  'bt:Images',
  'bt:Urls',
  'bt:ShortStrings',
  'bt:LongStrings',
] as const;

export type ResourceGroup = (typeof RESOURCE_GROUPS)[number];

/** The resource elements of one group. */
export function resourcesOf(root: Element, group: ResourceGroup): Element[] {
  return elementsNamed(root, group).flatMap(({ children }) => children);
}

/** The default value of the resource that `element` names by its resid, if there is one. */
export function valueOfReference(root: Element, element: Element | undefined): string | undefined {
  const id = element?.attributes.get('resid');
  return RESOURCE_GROUPS.flatMap((group) => resourcesOf(root, group))
    .find((resource) => resource.attributes.get('id') === id)
    ?.attributes.get('DefaultValue');
}
