import { encodeQuery } from './encode-query';
import { HostError, lacks } from './host-error';
import type { HostObject } from './host-object';
import type { HeldObjects } from './held-objects';
import { ObjectPaths } from './object-paths';
import { ACTION } from './wire';
import type { Action, RequestBody, ResponseBody } from './wire';

export type BatchSetting = {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly held: HeldObjects;
  /** Called before each operation that changes the workbook; may refuse it by a HostError. */
  readonly beforeChange: (location: string) => void;
};

/** Carries out the actions of one request in their order; what was done before an error stays done. */
export function runBatch(body: RequestBody, setting: BatchSetting): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const batch = new Batch(body, setting);
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      response.Results.push({ ActionId: action.Id, Value: batch.carryOut(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: batch.locate(action),
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      return response;
    }
  }
  return response;
}

class Batch {
  private readonly paths: ObjectPaths;

  constructor(
    body: RequestBody,
    private readonly setting: BatchSetting,
  ) {
    const { root, services, held, beforeChange } = setting;
    this.paths = new ObjectPaths(
      body.ObjectPaths,
      root,
      services,
      (reference) => held.find(reference),
      beforeChange,
    );
  }

  carryOut(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.setting.held.identify(this.paths.follow(action.ObjectPathId));
      case ACTION.query:
      case ACTION.queryAsJson:
        return encodeQuery(this.paths.follow(action.ObjectPathId), action.QueryInfo);
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        return this.setProperty(action);
      default:
        throw lacks(`action of type ${action.ActionType}`);
    }
  }

  locate({ ObjectPathId, Name, ActionType }: Action): string {
    if (ActionType === ACTION.instantiate) return this.paths.locate(ObjectPathId);
    const object = this.tryFollow(ObjectPathId);
    return object === null ? this.paths.locate(ObjectPathId) : object.locate(Name);
  }

  private tryFollow(id: number): HostObject | null {
    try {
      return this.paths.follow(id);
    } catch {
      return null;
    }
  }

  private callMethod({ Name, ObjectPathId, ArgumentInfo }: Action): unknown {
    const object = this.paths.follow(ObjectPathId);
    if (Name === '_KeepReference') return this.setting.held.keep(object);
    if (Name === '_RemoveReference') {
      return this.setting.held.release(this.paths.read(ArgumentInfo).text(0));
    }
    if (object === null) return refuseNullObject(Name);
    const { members, target } = object;
    const args = this.paths.read(ArgumentInfo);
    const ask = members.ask?.[Name];
    if (ask !== undefined) return ask(target, args) ?? null;
    const run = members.run?.[Name];
    if (run === undefined) throw lacks(object.locate(Name));
    this.setting.beforeChange(object.locate(Name));
    return run(target, args) ?? null;
  }

  private setProperty({ Name, ObjectPathId, ArgumentInfo }: Action): null {
    const object = this.paths.follow(ObjectPathId);
    if (object === null) return refuseNullObject(Name);
    const set = object.members.set?.[Name];
    if (set === undefined) throw lacks(object.locate(Name));
    this.setting.beforeChange(object.locate(Name));
    set(object.target, this.paths.read(ArgumentInfo).raw(0));
    return null;
  }
}

/** Excel may well let it pass; code that relies on that would be right by luck. */
function refuseNullObject(name: string): never {
  throw new HostError('InvalidOperation', `${name} of a null object.`);
}
