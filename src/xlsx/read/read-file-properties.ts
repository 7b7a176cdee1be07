import { resolveTarget } from '../package/relationships';
import type { ZipPackage } from '../package/zip-package';
import { PartReader } from './open-package';
import { ignoreBreaks, walkPart } from './walk-part';

/** The package itself, as the owner of the relationships at its root. */
const ROOT = '';

const SAID_OF_FILES = ['creator', 'lastModifiedBy', 'Company', 'Manager'] as const;

type FileProperties = Readonly<Partial<Record<(typeof SAID_OF_FILES)[number], string>>> & {
  readonly custom: number;
};

/** What a file says of itself, wherever its package keeps it. */
export async function readFileProperties(zip: ZipPackage): Promise<FileProperties> {
  const parts = new PartReader(zip);
  const said: { -readonly [Key in keyof FileProperties]: FileProperties[Key] } = { custom: 0 };
  for (const { type, target } of await parts.readRelationships(ROOT)) {
    if (!type.endsWith('-properties')) continue;
    const part = resolveTarget(ROOT, target);
    await ignoreBreaks(() =>
      walkPart(parts, part, (tags) => {
        if (tags.level !== 2) return;
        if (tags.is('property')) said.custom += 1;
        const key = SAID_OF_FILES.find((name) => tags.is(name));
        const text = key === undefined ? '' : tags.readText().trim();
        if (key !== undefined && text !== '') said[key] = text;
      }),
    );
  }
  return said;
}
