import { findChild, findChildren, outlineXml, readAttribute } from '../package/outline';
import { applyEdits, setAttribute } from './text-edits';
import type { HostWorkbook } from './host-workbook';

/** The names and numbers that tables and defined names of a workbook have taken. */
export class TakenNames {
  private readonly names = new Set<string>();
  private lastTable = 0;

  /** Of all tables but those that are about to go. */
  static async read(host: HostWorkbook, leaving: ReadonlySet<string>): Promise<TakenNames> {
    const taken = new TakenNames();
    const { root } = host.workbook;
    const names = findChild(root, 'definedNames');
    for (const one of names === null ? [] : findChildren(names, 'definedName')) {
      taken.names.add(fold(readAttribute(one, 'name') ?? ''));
    }
    for (const { part } of host.tables) {
      if (leaving.has(part)) continue;
      const table = outlineXml(await host.edit.needText(part));
      taken.names.add(fold(readAttribute(table, 'displayName') ?? ''));
      taken.lastTable = Math.max(taken.lastTable, Number(readAttribute(table, 'id')));
    }
    return taken;
  }

  /** The name itself, or with "_2" and so on where somebody has it. */
  take(name: string): string {
    let free = name;
    for (let number = 2; this.names.has(fold(free)); number += 1) free = `${name}_${number}`;
    this.names.add(fold(free));
    return free;
  }

  takeTableId(): number {
    this.lastTable += 1;
    return this.lastTable;
  }
}

/** A donor's table under an id and a name that are free in the host. */
export function renameTable(xml: string, taken: TakenNames): string {
  const table = outlineXml(xml);
  const name = taken.take(readAttribute(table, 'displayName') ?? '');
  return applyEdits(xml, [
    setAttribute(table, 'id', String(taken.takeTableId())),
    setAttribute(table, 'name', name),
    setAttribute(table, 'displayName', name),
  ]);
}

function fold(name: string): string {
  return name.toLowerCase();
}
