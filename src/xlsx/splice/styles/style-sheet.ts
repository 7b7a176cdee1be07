import { findChild, outlineXml, readAttribute } from '../../package/outline';
import type { XmlElement } from '../../package/outline';
import { UnreadableError } from '../../package/unreadable';
import { appendInside, applyEdits, setAttribute } from '../text-edits';
import type { TextEdit } from '../text-edits';
import { DEFAULT_ITEMS, ITEM_NAMES, STYLES_IN_ORDER } from './default-styles';
import type { StyleList } from './default-styles';

/** The styles part of a workbook, to which entries are added; those it has keep their numbers. */
export class StyleSheet {
  private readonly xml: string;
  private readonly root: XmlElement;
  private readonly lists = new Map<StyleList, ListedStyles>();

  constructor(xml: string) {
    this.xml = openRoot(xml);
    this.root = outlineXml(this.xml);
    checkLists(this.root);
    for (const name of Object.keys(DEFAULT_ITEMS) as StyleList[]) {
      this.lists.set(name, new ListedStyles(this.xml, this.root, name));
    }
  }

  /** "x:" where the part's elements carry a prefix. */
  get prefix(): string {
    return this.root.prefix;
  }

  /** The entries of a list: those of the part, then the added ones. */
  entries(list: StyleList): readonly string[] {
    return this.list(list).entries;
  }

  /** The elements of a list that the part itself has. */
  elements(list: StyleList): readonly XmlElement[] {
    return findChild(this.root, list)?.children ?? [];
  }

  /** The greatest number of a number format that anything names, declared or not. */
  get lastFormat(): number {
    const find = (element: XmlElement): number =>
      element.children.reduce(
        (last, child) => Math.max(last, find(child)),
        Number(readAttribute(element, 'numFmtId') ?? 0) || 0,
      );
    return find(this.root);
  }

  /** Gives the number of an entry: of one that reads the same, else of itself put behind the others. */
  add(list: StyleList, entry: string): number {
    return this.list(list).add(entry);
  }

  toXml(): string {
    if (![...this.lists.values()].some((list) => list.hasGrown)) return this.xml;
    return applyEdits(
      this.xml,
      STYLES_IN_ORDER.flatMap((name) => {
        const list = this.lists.get(name as StyleList);
        return list === undefined ? [] : list.toEdits(this.root);
      }),
    );
  }

  private list(name: StyleList): ListedStyles {
    const list = this.lists.get(name);
    if (list === undefined) throw new Error(`no list of ${name}`);
    return list;
  }
}

class ListedStyles {
  readonly entries: string[];
  private readonly element: XmlElement | null;
  private readonly ownCount: number;
  private readonly numbers = new Map<string, number>();

  constructor(
    xml: string,
    root: XmlElement,
    private readonly name: StyleList,
  ) {
    this.element = findChild(root, name);
    const own = (this.element?.children ?? []).map(({ start, end }) => xml.slice(start, end));
    this.ownCount = own.length;
    // What is taken for granted where a list has nothing must be said once something is added.
    const granted = DEFAULT_ITEMS[name].map((item) => addPrefix(item, root.prefix));
    this.entries = own.length > 0 ? own : granted;
    this.entries.forEach((entry, number) => {
      if (!this.numbers.has(entry)) this.numbers.set(entry, number);
    });
  }

  get hasGrown(): boolean {
    const { entries, ownCount, name } = this;
    return entries.length > (ownCount === 0 ? DEFAULT_ITEMS[name].length : ownCount);
  }

  /** Gives its number. */
  add(entry: string): number {
    const known = this.numbers.get(entry);
    if (known !== undefined) return known;
    const number = this.entries.push(entry) - 1;
    this.numbers.set(entry, number);
    return number;
  }

  toEdits(root: XmlElement): TextEdit[] {
    const { element, entries, ownCount, name } = this;
    const text = entries.slice(ownCount).join('');
    const count = String(entries.length);
    if (element !== null) {
      if (entries.length === ownCount) return [];
      const hasCount = readAttribute(element, 'count') !== null;
      const counted = hasCount ? [setAttribute(element, 'count', count)] : [];
      return [...counted, ...appendInside(element, text)];
    }
    if (entries.length === 0) return [];
    const place = placeList(root, name);
    const tag = `${root.prefix}${name}`;
    return [{ start: place, end: place, text: `<${tag} count="${count}">${text}</${tag}>` }];
  }
}

/** Throws an UnreadableError where numbers of styles could mean something else to somebody else. */
function checkLists({ name, children }: XmlElement): void {
  const isKnown = (list: XmlElement, place: number): boolean => {
    const item = ITEM_NAMES[list.name as StyleList] as string | undefined;
    return (
      STYLES_IN_ORDER.includes(list.name) &&
      children.findIndex((other) => other.name === list.name) === place &&
      (item === undefined || list.children.every((child) => child.name === item))
    );
  };
  if (name !== 'styleSheet' || !children.every(isKnown)) throw new UnreadableError('damaged');
}

/** `<styleSheet/>` as an element that can take children. */
function openRoot(xml: string): string {
  const { end, prefix, name, isSelfClosed } = outlineXml(xml);
  if (!isSelfClosed) return xml;
  return applyEdits(xml, [{ start: end - '/>'.length, end, text: `></${prefix}${name}>` }]);
}

/** Before the first element that the standard puts behind this list. */
function placeList(root: XmlElement, name: StyleList): number {
  const behind = STYLES_IN_ORDER.slice(STYLES_IN_ORDER.indexOf(name) + 1);
  const next = root.children.find((child) => behind.includes(child.name));
  return next?.start ?? root.inner.end;
}

/** An element of the default namespace as it is written under a prefix. */
export function addPrefix(item: string, prefix: string): string {
  if (prefix === '') return item;
  const edits: TextEdit[] = [];
  const visit = ({ start, inner, end, isSelfClosed, children }: XmlElement): void => {
    edits.push({ start: start + 1, end: start + 1, text: prefix });
    children.forEach(visit);
    if (!isSelfClosed && inner.end < end) {
      const place = inner.end + '</'.length;
      edits.push({ start: place, end: place, text: prefix });
    }
  };
  visit(outlineXml(item));
  return applyEdits(item, edits);
}
