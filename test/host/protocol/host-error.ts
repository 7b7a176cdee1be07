const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** What Excel refuses, by its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** Not an error of Excel's: the host lacks something, and a test must not take that for an answer. */
export const LACKING = 'EmulatedExcelLacksThis';

export function lacks(member: string): HostError {
  return new HostError(LACKING, `The emulated Excel has no ${member}.`);
}

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument');
}
