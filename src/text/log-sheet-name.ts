/** The sheet on which the workbook itself keeps what was written into it. */
export const LOG_SHEET_NAME = 'Nhật ký';
