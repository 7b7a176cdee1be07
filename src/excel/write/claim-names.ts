import type { SheetPlan } from '../../workbook/sheet-plan';

/** Plans whose tables and names bear names that are free: "NhatKy", or with "_2" and so on. */
export function claimNames(
  plans: readonly SheetPlan[],
  taken: ReadonlySet<string>,
): readonly SheetPlan[] {
  const all = new Set(taken);
  const claim = <Named extends { readonly name: string }>(one: Named): Named => {
    let name = one.name;
    for (let number = 2; all.has(name.toLowerCase()); number += 1) name = `${one.name}_${number}`;
    all.add(name.toLowerCase());
    return { ...one, name };
  };
  return plans.map((plan) => ({
    ...plan,
    tables: plan.tables.map(claim),
    names: plan.names.map(claim),
  }));
}
