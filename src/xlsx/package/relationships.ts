import { TagReader } from './tag-reader';
import { UnreadableError } from './unreadable';

/** `type` is the last word of the type's address: the same in both dialects of the standard. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Those that lead to parts of the package. Throws an UnreadableError where two have one id. */
export function readRelationships(xml: string): Relationship[] {
  const found: Relationship[] = [];
  const ids = new Set<string>();
  const tags = new TagReader(xml);
  while (tags.next()) {
    if (tags.kind === 'close' || tags.level !== 2 || !tags.is('Relationship')) continue;
    const id = tags.attribute('Id') ?? '';
    if (ids.has(id)) throw new UnreadableError('damaged');
    ids.add(id);
    if (tags.attribute('TargetMode') === 'External') continue;
    const type = tags.attribute('Type') ?? '';
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: tags.attribute('Target') ?? '',
    });
  }
  return found;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target means, seen from the part that names it. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The target by which one part names another: "../tables/table1.xml". */
export function relateTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
