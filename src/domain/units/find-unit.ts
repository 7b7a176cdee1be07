import { foldText } from '../matching/fold-text';
import { rankLikeness } from '../matching/rank-likeness';
import type { Nominee } from '../nominee';
import type { ScopeId } from '../scope';

/** What tells whose unit a row belongs to. */
export type UnitRow = Pick<Nominee, 'row' | 'code' | 'name' | 'unit'> & { readonly scope: ScopeId };

/** Đơn vị: a collective with its people, or the people whose rows name one unit. */
export type Unit = {
  /** As it is typed. */
  readonly name: string;
  /** The collective's code; null for a unit that is only named in the rows of its people. */
  readonly code: string | null;
  readonly rows: ReadonlyMap<ScopeId, ReadonlySet<number>>;
};

export type UnitFault =
  /** With the units whose names or codes are most alike. */
  | { readonly code: 'unit-unknown'; readonly wanted: string; readonly nearest: readonly string[] }
  /** Several units go by that name or code. */
  | { readonly code: 'unit-ambiguous'; readonly wanted: string; readonly among: readonly string[] };

type UnitFinding =
  { readonly ok: true; readonly unit: Unit } | { readonly ok: false; readonly fault: UnitFault };

const MOST_NEAREST = 3;

/**
 * The unit of a code or a name: its collective, and every row whose unit is named so. Spellings that a
 * reader takes for one are one. Refuses a name that several collectives bear, and one that nobody does.
 */
export function findUnit(wanted: string, rows: readonly UnitRow[]): UnitFinding {
  const key = foldText(wanted);
  const collectives = rows.filter(({ scope }) => scope === 'tapThe');
  const meant = collectives.filter(
    ({ code, name }) => key !== '' && (foldText(code) === key || foldText(name) === key),
  );
  const [collective] = meant;
  const name = foldText(collective?.name ?? wanted);
  const namesakes = collectives.filter((one) => foldText(one.name) === name);
  const keys = new Set(collective === undefined ? [key] : [name, foldText(collective.code)]);
  const members = rows.filter(({ unit }) => unit !== null && keys.has(foldText(unit)));
  const isShared =
    namesakes.length > 1 && members.some(({ unit }) => foldText(unit ?? '') === name);
  if (meant.length > 1 || (collective !== undefined && isShared)) {
    const among = (meant.length > 1 ? meant : namesakes).map(nameCollective);
    return { ok: false, fault: { code: 'unit-ambiguous', wanted, among } };
  }
  if (key === '' || (collective === undefined && members.length === 0)) {
    return {
      ok: false,
      fault: { code: 'unit-unknown', wanted, nearest: listNearest(wanted, rows) },
    };
  }
  const own = collective === undefined ? members : [collective, ...members];
  const unit = {
    name: collective?.name ?? members[0]?.unit ?? wanted,
    code: collective?.code ?? null,
    rows: new Map(
      (['tapThe', 'caNhan'] as const).map((scope) => [
        scope,
        new Set(own.filter((one) => one.scope === scope).map(({ row }) => row)),
      ]),
    ),
  };
  return { ok: true, unit };
}

function nameCollective({ code, name, unit }: UnitRow): string {
  return [`${name} (${code})`, ...(unit === null ? [] : [unit])].join(', ');
}

/** Each unit once; a collective by its name or its code, whichever is the more alike. */
function listNearest(wanted: string, rows: readonly UnitRow[]): readonly string[] {
  const collectives = rows.filter(({ scope }) => scope === 'tapThe');
  const units = new Map(
    collectives.map(({ code, name }) => [
      foldText(code),
      { label: `${name} (${code})`, spellings: [name, code] },
    ]),
  );
  const names = new Set(collectives.map(({ name }) => foldText(name)));
  for (const { unit } of rows) {
    const key = foldText(unit ?? '');
    if (unit === null || names.has(key) || units.has(key)) continue;
    units.set(key, { label: unit, spellings: [unit] });
  }
  return rankLikeness(wanted, [...units.values()])
    .slice(0, MOST_NEAREST)
    .map(({ label }) => label);
}
