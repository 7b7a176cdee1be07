import { Arguments } from './arguments';
import { HostError, lacks } from './host-error';
import type { HostObject } from './host-object';
import { PATH } from './wire';
import type { ArgumentInfo, ObjectPath } from './wire';

/** What the paths of one batch lead to. Each path is followed once, however often it is used. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly findHeld: (reference: string) => HostObject,
    private readonly beforeMaking: (location: string) => void,
  ) {}

  /** Null is a null object. Throws a HostError where Excel would. */
  follow(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath');
    const object = this.lead(path);
    this.found.set(id, object);
    return object;
  }

  read(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, place) => this.resolve(value, references[place])),
    );
  }

  /** An argument that is an object stands as the number of its path. */
  private resolve(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one: unknown, place) => this.resolve(one, (reference as unknown[])[place]));
    }
    if (typeof reference === 'number' && reference !== 0) return this.follow(reference);
    return this.resolveWithin(value);
  }

  private resolveWithin(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record['_ObjectPathId'] === 'number') return this.follow(record['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(record).map(([key, one]) => [key, this.resolveWithin(one)]),
    );
  }

  private lead(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.newObject:
        return this.findService(path.Name);
      case PATH.reference:
        return this.findHeld(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.leadFrom(path);
    }
  }

  private leadFrom(path: ObjectPath): HostObject | null {
    const parent = this.follow(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { members, target } = parent;
    const args = this.read(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      if (members.item === undefined) throw lacks(parent.locate('getItem'));
      const item = members.item(target, args.key(0));
      if (item === null) throw new HostError('ItemNotFound');
      return item;
    }
    const open = members.open?.[path.Name];
    if (open !== undefined) return open(target, args);
    const make = members.make?.[path.Name];
    if (make === undefined) throw lacks(parent.locate(path.Name));
    this.beforeMaking(parent.locate(path.Name));
    return make(target, args);
  }

  /** Where an error comes from, for the client's debug information. */
  locate(id: number): string {
    const path = this.paths[String(id)];
    const parentId = path?.ParentObjectPathId;
    const parent = parentId === undefined ? undefined : this.found.get(parentId);
    const name = path?.ObjectPathType === PATH.indexer ? 'GetItem' : (path?.Name ?? '');
    return parent === undefined || parent === null ? name : parent.locate(name);
  }

  private findService(name: string): HostObject {
    const service = this.services[name];
    if (service === undefined) throw lacks(name);
    return service;
  }
}
