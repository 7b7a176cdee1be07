/** Điều kiện bắt buộc: earns nothing; who fails it is not considered, whatever the score. */
export type RequirementRule = { readonly kind: 'requirement' };

export function scoreRequirement(): 0 {
  return 0;
}
