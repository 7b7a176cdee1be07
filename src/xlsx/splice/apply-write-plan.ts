import { pauseUnlessStopped } from '../../application/run-in-slices';
import type { WritePace } from '../../application/workbook-port';
import { fixedAddress, parseQualifiedArea } from '../../workbook/address';
import type { WriteRefusal } from '../../text/write-refusals';
import type { WritePlan } from '../../workbook/write-plan';
import { relationshipsOf, resolveTarget } from '../package/relationships';
import { UnreadableError } from '../package/unreadable';
import { changeUserCells } from './change-user-cells';
import type { GrownTable } from './change-user-cells';
import { CONTENT_TYPES, editContentTypes } from './content-types';
import { dropStaleValues } from './drop-stale-values';
import { editWorkbook } from './edit-workbook';
import { findWorksheet, openHostWorkbook } from './host-workbook';
import type { HostWorkbook } from './host-workbook';
import { putSheets } from './put-sheets';
import { refusePackage } from './refuse-package';
import { RelationshipEdit } from './relationship-edits';

export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly WriteRefusal[] };

/**
 * Applies a plan to the bytes of an .xlsx file that was read without fault, whole or not at all.
 * Parts that the plan does not concern are copied as they are packed. Rejects with the signal's reason
 * once it is aborted.
 */
export async function applyWritePlan(
  bytes: Uint8Array,
  plan: WritePlan,
  pace: WritePace = {},
): Promise<WriteResult> {
  try {
    return await splicePlan(bytes, plan, pace);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { ok: false, refusals: [{ code: 'package-damaged' }] };
  }
}

async function splicePlan(
  bytes: Uint8Array,
  plan: WritePlan,
  pace: WritePace,
): Promise<WriteResult> {
  const host = await openHostWorkbook(bytes);
  const forbidden = refusePackage(host, plan);
  if (forbidden.length > 0) return { ok: false, refusals: forbidden };
  const cells = await changeUserCells(host, plan, bytes);
  if (cells.refusals.length > 0) return { ok: false, refusals: cells.refusals };

  const { edit, path, workbook } = host;
  const relationshipPart = relationshipsOf(path);
  const relationships = new RelationshipEdit(path, await edit.needText(relationshipPart));
  const put = await putSheets(host, plan, relationships, pace);
  if (put.hasTooManyStyles) return { ok: false, refusals: [{ code: 'too-many-styles' }] };
  const replaced = plan.replace.map(({ name }) => findWorksheet(host, name).name);
  const recalculate = await dropStaleValues(
    host,
    [...cells.changed, ...replaced.map((sheet) => ({ sheet, area: null }))],
    new Set(replaced),
    // Sheets and lines of ours are hardly what an INDIRECT reads, and without its value the user's
    // next check would take the cell for not calculated.
    plan.concerns === 'user-cells' ? 'stale' : 'untouched',
  );
  const goneParts = [...put.goneParts];
  if (cells.hasLostFormulas || replaced.length > 0) {
    goneParts.push(...dropCalculationChain(host, relationships));
  }
  const rewordName = (formula: string): string | null => growName(formula, cells.grown);
  edit.setText(path, editWorkbook(workbook, { ...put, rewordName, recalculate }));
  await pauseUnlessStopped(pace.signal);
  edit.setText(relationshipPart, relationships.toXml());
  edit.setText(CONTENT_TYPES, editContentTypes(host.contentTypes, put.newParts, goneParts));
  return { ok: true, bytes: await edit.save() };
}

/** Excel makes the chain anew; one that names a cell without a formula it repairs. */
function dropCalculationChain(
  { edit, path, relationships }: HostWorkbook,
  relationshipEdit: RelationshipEdit,
): readonly string[] {
  const chain = relationships.find(({ type }) => type === 'calcChain');
  if (chain === undefined) return [];
  const part = resolveTarget(path, chain.target);
  edit.remove(part);
  relationshipEdit.remove(chain.id);
  return [part];
}

/** A name for all of a table goes on being that. */
function growName(formula: string, grown: readonly GrownTable[]): string | null {
  const named = parseQualifiedArea(formula);
  if (named === null) return null;
  const sheet = named.sheet.toLowerCase();
  const table = grown.find(
    (one) =>
      one.sheet.toLowerCase() === sheet &&
      fixedAddress(one.sheet, one.before) === fixedAddress(one.sheet, named.area),
  );
  return table === undefined ? null : fixedAddress(table.sheet, table.after);
}
