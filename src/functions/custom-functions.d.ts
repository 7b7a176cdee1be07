/** As much of Microsoft's custom functions runtime as is used here (CustomFunctionsRuntime 1.2). */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }

  function associate(id: string, answer: (...values: never[]) => unknown): void;
}
