import { checkCalculation } from './calculation-rules';
import { checkCells } from './cell-rules';
import { checkLayout } from './layout-rules';
import { checkNames } from './name-rules';
import { openBook } from './open-book';
import { checkOrders } from './order-rules';
import { checkPackage } from './package-rules';
import { checkPrint } from './print-rules';
import type { Repair } from './repair';
import { checkStyles } from './style-rules';
import { checkTables } from './table-rules';
import { checkValidations } from './validation-rules';
import { checkWorkbook } from './workbook-rules';

const CHECKS = [
  checkWorkbook,
  checkNames,
  checkCells,
  checkCalculation,
  checkLayout,
  checkPrint,
  checkTables,
  checkValidations,
  checkStyles,
];

/** What Excel would repair in a file, or refuse it for: empty for one that it opens without a word. */
export function findRepairs(bytes: Uint8Array): readonly Repair[] {
  const { file, book } = openBook(bytes);
  const found = [...checkPackage(file), ...checkOrders(file)];
  if (book === null) return [...found, { part: '', place: '', rule: 'workbook-missing' }];
  return [...found, ...CHECKS.flatMap((check) => [...check(book)])];
}
