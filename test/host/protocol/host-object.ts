import type { Arguments } from './arguments';

/** What objects of one type can do, by the names of the wire (`NumberFormat`, `GetRange`). */
export type Members<Target> = {
  /** The client's name of the class. */
  readonly type: string;
  readonly get?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly set?: Readonly<Record<string, (target: Target, value: unknown) => void>>;
  /** Leads to another object and changes nothing; null is a null object. */
  readonly open?: Readonly<Record<string, (target: Target, args: Arguments) => HostObject | null>>;
  /** Changes the workbook and leads to an object. */
  readonly make?: Readonly<Record<string, (target: Target, args: Arguments) => HostObject | null>>;
  /** Gives a value and changes nothing. */
  readonly ask?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  /** Changes the workbook. */
  readonly run?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  readonly items?: (target: Target) => readonly HostObject[];
  /** `getItem`. Null where there is no such item. */
  readonly item?: (target: Target, key: string | number) => HostObject | null;
  /** What the client may ask for the object by, later: its id and the wire's name for that. */
  readonly id?: (target: Target) => Readonly<Record<string, string>>;
};

/** Something in the workbook as the client sees it. */
export class HostObject {
  private constructor(
    readonly members: Members<unknown>,
    readonly target: unknown,
  ) {}

  static of<Target>(members: Members<Target>, target: Target): HostObject {
    return new HostObject(members as unknown as Members<unknown>, target);
  }

  /** "Range.values", as the client shows where an error comes from. */
  locate(member: string): string {
    return `${this.members.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}
