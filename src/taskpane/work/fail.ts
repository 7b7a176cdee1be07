import type { Result, WorkbookFault } from '../../application/workbook-port';
import type { Answer, Failure } from './answer';
import { loadFaultSentences } from './load-use-cases';

/** Faults of several sheets may have one and the same sentence; a file's says all that is known. */
export async function fail(faults: readonly WorkbookFault[]): Promise<Failure> {
  const describeFault = await loadFaultSentences();
  const detailed = faults.filter((fault) => !('file' in fault));
  const details = detailed.length === 0 ? '' : JSON.stringify(detailed, null, 1);
  return failWith([...new Set(faults.map(describeFault))], details);
}

export function failWith(sentences: readonly string[], details = ''): Failure {
  return { kind: 'failed', sentences, details };
}

export async function toAnswer<Value>(result: Result<Value>): Promise<Answer<Value>> {
  return result.ok ? { kind: 'done', value: result.value } : fail(result.faults);
}
