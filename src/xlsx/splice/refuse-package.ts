import type { WorkbookRefusalCode, WriteRefusal } from '../../text/write-refusals';
import type { WritePlan } from '../../workbook/write-plan';
import { findContentType } from './content-types';
import type { HostWorkbook } from './host-workbook';

/** Why nothing at all may be written into this workbook; all reasons at once. */
export function refusePackage(host: HostWorkbook, plan: WritePlan): readonly WriteRefusal[] {
  const { workbook, rootRelationships, relationships } = host;
  const has = (type: string): boolean => relationships.some((one) => one.type === type);
  const makesSheets = plan.add.length + plan.replace.length > 0;
  const reasons: [WorkbookRefusalCode, boolean][] = [
    // A signature vouches for the bytes: any change would break it.
    ['package-signed', rootRelationships.some(({ type }) => type === 'origin')],
    // Its change log would no longer tell the truth.
    ['workbook-shared', has('revisionHeaders') || has('usernames')],
    ['structure-protected', workbook.isStructureLocked && makesSheets],
    ...refuseKind(host),
    ['strict-format', workbook.isStrict],
  ];
  return reasons.flatMap(([code, applies]) => (applies ? [{ code }] : []));
}

/** The file is named .xlsx, under which Excel opens nothing but plain workbooks. */
function refuseKind({ contentTypes, path }: HostWorkbook): [WorkbookRefusalCode, boolean][] {
  const type = (findContentType(contentTypes, path) ?? '').toLowerCase();
  return [
    ['is-template', type.includes('.template.')],
    ['has-macros', type.includes('macroenabled')],
  ];
}
