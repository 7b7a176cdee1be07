import { decodePart } from '../package/xml-text';
import { rewritePackage } from '../package/rewrite-package';
import { relationshipsOf } from '../package/relationships';
import { UnreadableError } from '../package/unreadable';
import { foldPartName, ZipPackage } from '../package/zip-package';

/** A package on its way to another: parts are read as they have become so far. */
export class PackageEdit {
  /** By folded name; a null content is a part taken out. */
  private readonly changes = new Map<string, { name: string; content: string | null }>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly zip: ZipPackage,
  ) {}

  /** Refuses what cannot be read with an UnreadableError. */
  static async open(bytes: Uint8Array): Promise<PackageEdit> {
    return new PackageEdit(bytes, await ZipPackage.open(bytes));
  }

  /** Null when there is no such part. */
  async readText(name: string): Promise<string | null> {
    const change = this.changes.get(foldPartName(name));
    if (change !== undefined) return change.content;
    const part = await this.zip.readPart(name);
    return part === null ? null : decodePart(part);
  }

  /** Throws an UnreadableError when there is no such part. */
  async needText(name: string): Promise<string> {
    const text = await this.readText(name);
    if (text === null) throw new UnreadableError('damaged');
    return text;
  }

  setText(name: string, content: string): void {
    this.changes.set(foldPartName(name), { name, content });
  }

  remove(name: string): void {
    this.changes.set(foldPartName(name), { name, content: null });
  }

  /** "xl/worksheets/sheet4.xml" for the stem "xl/worksheets/sheet": the first that nobody has. */
  freeName(stem: string, first = 1): string {
    for (let number = first; ; number += 1) {
      const name = `${stem}${number === 0 ? '' : number}.xml`;
      // Relationships that outlived their part would become those of the new one.
      if (this.isFree(name) && this.isFree(relationshipsOf(name))) return name;
    }
  }

  private isFree(name: string): boolean {
    return !this.zip.has(name) && !this.changes.has(foldPartName(name));
  }

  async save(): Promise<Uint8Array> {
    const encoder = new TextEncoder();
    const changes = [...this.changes.values()].map(({ name, content }) => ({
      name,
      content: content === null ? null : encoder.encode(content),
    }));
    return rewritePackage(this.bytes, changes);
  }
}
