import { OFFICE_RELATIONSHIPS } from '../package/namespaces';
import { findChildren, outlineXml, readAttribute } from '../package/outline';
import { relateTarget } from '../package/relationships';
import { escapeXml } from '../package/xml-text';
import { appendInside, applyEdits, removeElement } from './text-edits';

export type NewRelationship = {
  readonly id: string;
  readonly type: 'worksheet' | 'styles' | 'table';
  /** The part, from the package's root. */
  readonly part: string;
};

/** A part's relationships on their way to others. */
export class RelationshipEdit {
  private readonly ids: Set<string>;
  private readonly added: NewRelationship[] = [];
  private readonly removed = new Set<string>();

  /** `owner` is the part whose relationships they are. */
  constructor(
    private readonly owner: string,
    private readonly xml: string,
  ) {
    const all = findChildren(outlineXml(xml), 'Relationship');
    this.ids = new Set(all.map((one) => readAttribute(one, 'Id') ?? ''));
  }

  /** Gives the id of a new relationship: the first that nobody has. */
  add(type: NewRelationship['type'], part: string): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    this.added.push({ id, type, part });
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  toXml(): string {
    const root = outlineXml(this.xml);
    const { prefix } = root;
    const gone = findChildren(root, 'Relationship').filter((one) =>
      this.removed.has(readAttribute(one, 'Id') ?? ''),
    );
    const text = this.added
      .map(
        ({ id, type, part }) =>
          `<${prefix}Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${escapeXml(relateTarget(this.owner, part))}"/>`,
      )
      .join('');
    return applyEdits(this.xml, [...gone.map(removeElement), ...appendInside(root, text)]);
  }
}
