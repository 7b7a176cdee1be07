import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import type { Subject } from './check-input';
import { PackageDraft } from '../corpus/package-draft';

const PRODUCT: Subject = { read: readXlsxWorkbook, write: applyWritePlan };

/** What the fuzzer runs on: the product itself, or with a fault that the fuzzer must find. */
export const SUBJECTS = {
  product: PRODUCT,
  'reading throws': {
    ...PRODUCT,
    read: async (bytes) => {
      const reading = await PRODUCT.read(bytes);
      if (!reading.ok) throw new Error('planted');
      return reading;
    },
  },
  'reading minds spelling': {
    ...PRODUCT,
    read: async (bytes) => {
      const reading = await PRODUCT.read(bytes);
      if (!reading.ok) return reading;
      const parts = [...PackageDraft.of(bytes).parts.values()];
      const isOdd = parts.some((part) =>
        /xmlns[:\w]*='|=\n"|<!-- <c|>\r\n {2}</.test(String(part)),
      );
      return isOdd ? { ok: false, reason: 'damaged' } : reading;
    },
  },
  'reading hangs': {
    ...PRODUCT,
    read: async (bytes) => {
      const reading = await PRODUCT.read(bytes);
      while (!reading.ok);
      return reading;
    },
  },
  'reading never ends': {
    ...PRODUCT,
    read: async (bytes) => {
      const reading = await PRODUCT.read(bytes);
      return reading.ok ? reading : new Promise(() => undefined);
    },
  },
  'reading eats memory': {
    ...PRODUCT,
    read: async (bytes) => {
      const reading = await PRODUCT.read(bytes);
      const eaten: number[][] = [];
      while (!reading.ok) eaten.push(Array.from({ length: 100_000 }, (_, index) => index));
      return reading;
    },
  },
  'writing throws': {
    ...PRODUCT,
    write: async () => {
      throw new Error('planted');
    },
  },
  'writing loses our sheet': {
    ...PRODUCT,
    write: (bytes, plan) => PRODUCT.write(bytes, { ...plan, add: [] }),
  },
  'writing changes a cell': changeSheet((xml) =>
    xml.replace(/<((?:\w+:)?)v>(\d)/, (_, prefix: string, digit: string) => {
      return `<${prefix}v>${(Number(digit) + 1) % 10}`;
    }),
  ),
  'writing changes a byte': changeSheet((xml) => `${xml}\n`),
  'writing changes a look': changeSheet((xml) => xml.replace(/(<(?:\w+:)?c r="\w+" s=")/, '$11')),
} satisfies Record<string, Subject>;

export type SubjectName = keyof typeof SUBJECTS;

/** A writer that also changes the first sheet that it finds. */
function changeSheet(change: (xml: string) => string): Subject {
  return {
    ...PRODUCT,
    write: async (bytes, plan) => {
      const result = await PRODUCT.write(bytes, plan);
      if (!result.ok) return result;
      const draft = PackageDraft.of(result.bytes);
      const part = [...draft.parts.keys()].find((name) => /worksheets\/.*\.xml$/.test(name));
      if (part !== undefined) draft.parts.set(part, change(draft.text(part)));
      return { ok: true, bytes: draft.toBytes() };
    },
  };
}
