import type { FormPlace } from '../../../text/problems/form-places';

/** Tells a row of a returned form from all others of it. */
export function formRowKey({ sheet, row }: Pick<FormPlace, 'sheet' | 'row'>): string {
  return JSON.stringify([sheet, row]);
}
