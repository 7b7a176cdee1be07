/** Why nothing was read. Words for people stand elsewhere. */
export type UnreadableReason =
  | 'empty-file'
  /** Text, a picture, a PDF, a web page, CSV. */
  | 'not-a-workbook'
  | 'word-or-slides'
  | 'open-document'
  /** .xlsb */
  | 'binary-workbook'
  /** .xls */
  | 'old-workbook'
  | 'encrypted'
  | 'too-large'
  /** Cut off, a broken package, a part missing, broken XML. */
  | 'damaged';

/** Carries the reason up through this folder; readXlsxWorkbook makes a value of it. */
export class UnreadableError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
  }
}
