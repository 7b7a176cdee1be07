import { Range } from '../model/workbook';
import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** The objects that clients hold on to between batches, by reference. */
export class HeldObjects {
  private readonly byReference = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private nextNumber = 1;

  /** `ranges` follow their cells when these move. */
  constructor(private readonly ranges: Set<Range>) {}

  /** How many are held: a test for leaks. */
  get count(): number {
    return this.byReference.size;
  }

  keep(object: HostObject | null): null {
    if (object === null || this.references.has(object)) return null;
    const reference = `held-${this.nextNumber}`;
    this.nextNumber += 1;
    this.byReference.set(reference, object);
    this.references.set(object, reference);
    if (object.target instanceof Range) this.ranges.add(object.target);
    return null;
  }

  find(reference: string): HostObject {
    const object = this.byReference.get(reference);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  release(reference: string): null {
    const object = this.byReference.get(reference);
    this.byReference.delete(reference);
    if (object === undefined) return null;
    this.references.delete(object);
    if (object.target instanceof Range) this.ranges.delete(object.target);
    return null;
  }

  /** What tells the client how to ask for the object again; null for a null object. */
  identify(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.references.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.members.id?.(object.target) ?? {};
  }
}
