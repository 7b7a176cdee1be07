import type { ContentQuestion, WritePace } from '../application/workbook-port';
import type { WritePlan } from '../workbook/write-plan';
import { runExcel } from './run-excel';

/** What only a write needs comes with the first one. */
export async function applyPlan(plan: WritePlan, pace?: WritePace) {
  const writing = await import('./write/apply-plan');
  return writing.applyPlan(plan, pace);
}

export async function readContents(question: ContentQuestion) {
  const { readExcelContents } = await import('./read/read-contents');
  return runExcel((context) => readExcelContents(context, question));
}
