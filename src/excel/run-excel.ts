import type { Result, WorkbookFault } from '../application/workbook-port';
import type { HostFaultCode } from '../text/problems/host-faults';
import { TooManyCellsError } from './read/too-many-cells';

type Failure = Extract<Result<never>, { ok: false }>;

const FAULTS: Readonly<Record<string, HostFaultCode>> = {
  InvalidOperationInCellEditMode: 'excel-cell-edit',
  AccessDenied: 'excel-access-denied',
  ItemNotFound: 'excel-item-gone',
  ItemAlreadyExists: 'excel-name-taken',
  InactiveWorkbook: 'excel-window-inactive',
  InvalidSelection: 'excel-window-inactive',
  RequestPayloadSizeLimitExceeded: 'excel-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel-too-large',
  OperationCellsExceedLimit: 'excel-too-large',
  RangeExceedsLimit: 'excel-too-large',
  MergedRangeConflict: 'excel-merged-cells',
  FilteredRangeConflict: 'excel-filtered-rows',
  ApiNotFound: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
};

/** What the client itself says of code that uses it wrongly. */
const OUR_MISTAKES = new Set([
  'InvalidRequestContext',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

/**
 * Runs work against Excel; it waits while a person is typing into a cell. What Excel refuses is a
 * fault, and our own mistakes are thrown on.
 */
export async function runExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  options: Omit<Excel.RunOptions, 'delayForCellEdit'> = {},
): Promise<Result<Value>> {
  try {
    return { ok: true, value: await Excel.run({ ...options, delayForCellEdit: true }, work) };
  } catch (error) {
    if (error instanceof TooManyCellsError) return fail({ code: 'excel-too-large' });
    if (!(error instanceof OfficeExtension.Error) || OUR_MISTAKES.has(error.code)) throw error;
    return fail({ code: FAULTS[error.code] ?? 'excel-failed' });
  }
}

export function fail(...faults: readonly WorkbookFault[]): Failure {
  return { ok: false, faults };
}

/** Whether this Excel has a version of its programming interface: "1.13". */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
