import type { FormFault } from '../../../text/problems/form-faults';

/** What is wrong with the heads of a form, set beside what is wrong with its rows: each is said once. */
export function settleFaults(
  heads: readonly FormFault[],
  ofRows: readonly FormFault[],
  used: number,
): { readonly heads: readonly FormFault[]; readonly ofRows: readonly FormFault[] } {
  const lost = new Set(ofRows.flatMap((one) => (one.code === 'label-lost' ? one.sheet : [])));
  const isNowhere = used === 0 && heads.some(({ code }) => code === 'head-altered');
  return {
    heads: heads.flatMap((one): readonly FormFault[] => {
      if (one.code === 'head-altered' && isNowhere) return [{ ...one, isRefused: true }];
      // A sheet that cannot be used for want of its head is named by what it wants.
      return one.code === 'identity-altered' && lost.has(one.sheet) ? [] : [one];
    }),
    // With another number no code agrees.
    ofRows: ofRows.filter(({ code }) => !isNowhere || code !== 'row-code-wrong'),
  };
}
