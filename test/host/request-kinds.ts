import type { ClientResponse } from './office/hooks';
import { PATH } from './protocol/wire';
import type { RequestBody } from './protocol/wire';

/** Only lets go of objects: what `Excel.run` sends when it is done. */
export function isCleanup({ Actions, ObjectPaths }: RequestBody): boolean {
  const others = Actions.filter(({ Name }) => Name !== '_RemoveReference');
  return (
    others.length < Actions.length &&
    others.every(({ ObjectPathId }) => ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.global)
  );
}

/** From the client's own runtime and not from the add-in: custom functions answering. */
export function isFromRuntime({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
}

/** The request as a whole has failed, whatever was done of it. */
export function failedResponse(code: string, message = code): ClientResponse {
  return { statusCode: 500, body: JSON.stringify({ error: { code, message } }) };
}
