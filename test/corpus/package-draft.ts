import { strToU8, unzipSync, zipSync } from 'fflate';
import { insertChild } from './insert-child';

export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export type Part = string | Uint8Array;

/** A package under construction: what hand-made workbooks are written with, part by part. */
export class PackageDraft {
  constructor(readonly parts: Map<string, Part>) {}

  /** The parts of a file that was made before. */
  static of(bytes: Uint8Array): PackageDraft {
    const parts = new Map<string, Part>();
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      const isText = /\.(xml|rels|vml)$/.test(name);
      parts.set(name, isText ? new TextDecoder().decode(part) : part);
    }
    return new PackageDraft(parts);
  }

  text(name: string): string {
    const part = this.parts.get(name);
    if (typeof part !== 'string') throw new Error(`no text part ${name}`);
    return part;
  }

  /** Text gets its XML declaration; a part without a content type relies on its extension. */
  addPart(name: string, part: Part, contentType?: string): void {
    if (this.parts.has(name)) throw new Error(`two parts called ${name}`);
    const isXml = typeof part === 'string' && !name.endsWith('.vml');
    this.parts.set(name, isXml ? DECLARATION + part : part);
    if (contentType === undefined) return;
    this.addContentType(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  }

  /** What parts with this extension are. */
  addExtension(extension: string, contentType: string): void {
    if (this.text(CONTENT_TYPES).includes(`Extension="${extension}"`)) return;
    this.addContentType(`<Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** Returns the relationship's id. A type without "://" is one of the document's usual ones. */
  relate(owner: string, type: string, target: string, mode: 'Internal' | 'External' = 'Internal') {
    const slash = owner.lastIndexOf('/') + 1;
    const name = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
    const before = this.parts.has(name) ? this.text(name) : NO_RELATIONSHIPS;
    let number = 1;
    while (before.includes(`"rId${number}"`)) number += 1;
    const address = type.includes('://') ? type : `${DOCUMENT}/${type}`;
    const external = mode === 'External' ? ' TargetMode="External"' : '';
    const added = `<Relationship Id="rId${number}" Type="${address}" Target="${target}"${external}/>`;
    this.parts.set(name, before.replace('</Relationships>', `${added}</Relationships>`));
    return `rId${number}`;
  }

  /** Puts an element where the schema wants it among the children of a sheet or the workbook. */
  insert(part: string, name: string, element: string): void {
    this.parts.set(part, insertChild(this.text(part), name, element));
  }

  /** Puts one <ext> into the part's list of extensions. */
  insertExtension(part: string, extension: string): void {
    const text = this.text(part);
    const end = text.lastIndexOf('</extLst>');
    if (end === -1) this.insert(part, 'extLst', `<extLst>${extension}</extLst>`);
    else this.parts.set(part, text.slice(0, end) + extension + text.slice(end));
  }

  /** Throws unless the text to be replaced is there exactly once. */
  edit(part: string, from: string, to: string): void {
    const pieces = this.text(part).split(from);
    if (pieces.length !== 2) throw new Error(`${pieces.length - 1} times in ${part}: ${from}`);
    this.parts.set(part, pieces.join(to));
  }

  toBytes(): Uint8Array {
    const parts = [...this.parts].map(([name, part]) => [name, toBytes(part)] as const);
    // Zip entries have no year before 1980; the same draft gives the same bytes.
    return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' });
  }

  private addContentType(element: string): void {
    const types = this.text(CONTENT_TYPES);
    const at = element.startsWith('<Default') ? types.indexOf('<Override') : -1;
    const place = at === -1 ? types.indexOf('</Types>') : at;
    this.parts.set(CONTENT_TYPES, types.slice(0, place) + element + types.slice(place));
  }
}

export function toBytes(part: Part): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part;
}
