import { Arguments } from './arguments';
import { lacks } from './host-error';
import type { HostObject } from './host-object';
import type { Query } from './wire';

type Wanted = Map<string, Wanted>;

const NO_ARGUMENTS = new Arguments([]);

/** The properties that a load asks for, as the client expects them; null for a null object. */
export function encodeQuery(object: HostObject | null, query: Query = {}): unknown {
  if (object === null) return null;
  const wanted = readSelection(query);
  return encode(object, wanted, query);
}

function readSelection({ Select = [], Expand = [] }: Query): Wanted {
  const all: Wanted = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = all;
    for (const step of path.split(/[/.]/).filter((one) => one !== '')) {
      const next: Wanted = at.get(step) ?? new Map<string, Wanted>();
      at.set(step, next);
      at = next;
    }
  }
  if (Select.length === 0) all.set('*', new Map());
  return all;
}

function encode(object: HostObject, wanted: Wanted, page: Query = {}): unknown {
  const { members, target } = object;
  const own: Record<string, unknown> = { ...members.id?.(target) };
  if (members.items === undefined) {
    encodeProperties(object, wanted, own);
    return own;
  }
  const first = page.Skip ?? 0;
  const items = members.items(target).slice(first, first + (page.Top ?? Infinity));
  const ofItems: Wanted = new Map(wanted);
  for (const name of wanted.keys()) {
    if (findName(members.get, name) === null) continue;
    encodeProperties(object, new Map([[name, new Map<string, Wanted>()]]), own);
    ofItems.delete(name);
  }
  own['_Items'] = items.map((item) => encode(item, ofItems));
  return own;
}

function encodeProperties(object: HostObject, wanted: Wanted, into: Record<string, unknown>): void {
  const { members, target } = object;
  for (const [name, inside] of wanted) {
    if (name === '*' || name === '$all') {
      for (const [property, get] of Object.entries(members.get ?? {})) into[property] = get(target);
      continue;
    }
    const property = findName(members.get, name);
    if (property !== null) {
      into[property] = members.get?.[property]?.(target);
      continue;
    }
    const opened = findName(members.open, name);
    if (opened === null) throw lacks(object.locate(name));
    const found = members.open?.[opened]?.(target, NO_ARGUMENTS) ?? null;
    const selection: Wanted = inside.size === 0 ? new Map([['*', new Map()]]) : inside;
    into[opened] = found === null ? { _IsNull: true } : encode(found, selection);
  }
}

/** Callers write names as they like; the wire has its own case. */
function findName(table: object | undefined, name: string): string | null {
  const wanted = name.toLowerCase();
  return Object.keys(table ?? {}).find((one) => one.toLowerCase() === wanted) ?? null;
}
