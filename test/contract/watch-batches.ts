import type { ExcelHost } from '../host/excel-host';
import { ACTION } from '../host/protocol/wire';
import type { RequestBody } from '../host/protocol/wire';
import { isCleanup } from '../host/request-kinds';

/** What the add-in asked to change in one batch, by the names of the wire, in its order. */
export type Batch = readonly string[];

/** Notes each batch of the add-in from now on. */
export function watchBatches(host: ExcelHost): readonly Batch[] {
  const batches: Batch[] = [];
  const receive = host.receive.bind(host);
  host.receive = (request) => {
    const body = request.message.body as RequestBody;
    if (!isCleanup(body)) batches.push(listChanges(body));
    return receive(request);
  };
  return batches;
}

/** As far as can be seen from outside, and rather too many than too few. */
function listChanges({ Actions, ObjectPaths }: RequestBody): Batch {
  return Actions.flatMap(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === ACTION.setProperty) return [Name];
    if (ActionType === ACTION.method && !/^(?:_|Get)/.test(Name)) return [Name];
    const path = ObjectPaths[String(ObjectPathId)];
    return ActionType === ACTION.instantiate && path?.Name === 'Add' ? ['Add'] : [];
  });
}
