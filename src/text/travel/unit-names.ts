import type { Unit } from '../../domain/units/find-unit';

/** "Thôn 1 (TT01)": a unit by the name that people know it by. */
export function nameUnitWithCode({ name, code }: Pick<Unit, 'name' | 'code'>): string {
  return code === null ? name : `${name} (${code})`;
}
