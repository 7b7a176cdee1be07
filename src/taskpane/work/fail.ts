import { describeFault } from '../../application/report-faults';
import type { Result, WorkbookFault } from '../../application/workbook-port';
import type { Answer, Failure } from './answer';

/** Faults of several sheets may have one and the same sentence. */
export function fail(faults: readonly WorkbookFault[]): Failure {
  return failWith([...new Set(faults.map(describeFault))], JSON.stringify(faults, null, 1));
}

export function failWith(sentences: readonly string[], details = ''): Failure {
  return { kind: 'failed', sentences, details };
}

export function toAnswer<Value>(result: Result<Value>): Answer<Value> {
  return result.ok ? { kind: 'done', value: result.value } : fail(result.faults);
}
