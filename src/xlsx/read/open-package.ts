import type { UnreadableReason } from '../../text/problems/file-faults';
import { readRelationships, relationshipsOf, resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { readToEnd } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import { decodePart } from '../package/xml-text';
import { foldPartName } from '../package/zip-package';
import type { ZipPackage } from '../package/zip-package';

/** The package itself, as the owner of the relationships at its root. */
const ROOT = '';
const CONTENT_TYPES = '[Content_Types].xml';

/** Takes parts out of a package one after another. */
export class PartReader {
  private readonly taken = new Set<string>();

  constructor(private readonly zip: ZipPackage) {}

  /** Refuses a part that is missing or was read before: named often, it could fill the memory. */
  async readXml(name: string): Promise<string> {
    const folded = foldPartName(name);
    const part = this.taken.has(folded) ? null : await this.zip.readPart(name);
    if (part === null) throw new UnreadableError('damaged');
    this.taken.add(folded);
    return decodePart(part);
  }

  async readRelationships(owner: string): Promise<readonly Relationship[]> {
    const name = relationshipsOf(owner);
    return this.zip.has(name) ? readRelationships(await this.readXml(name)) : [];
  }
}

/** The name of the workbook's part. Refuses other packages, saying what they are. */
export async function findWorkbookPart(zip: ZipPackage, parts: PartReader): Promise<string> {
  if (!zip.has(CONTENT_TYPES)) throw new UnreadableError(await nameOtherPackage(zip));
  readToEnd(await parts.readXml(CONTENT_TYPES));
  const root = await parts.readRelationships(ROOT);
  const found = root.find(({ type }) => type === 'officeDocument');
  if (found === undefined) throw new UnreadableError('damaged');
  const workbook = resolveTarget(ROOT, found.target);
  if (workbook.endsWith('.bin')) throw new UnreadableError('binary-workbook');
  return workbook;
}

async function nameOtherPackage(zip: ZipPackage): Promise<UnreadableReason> {
  const mimeType = await zip.readPart('mimetype');
  const type = mimeType === null ? '' : new TextDecoder().decode(mimeType);
  if (type.includes('opendocument.spreadsheet')) return 'open-document';
  if (type.includes('opendocument.text')) return 'word-document';
  if (type.includes('opendocument.presentation')) return 'slides';
  return zip.has('xl/workbook.xml') ? 'damaged' : 'other-archive';
}
