import { groupDigits } from '../counts';

/** Each in what is written, and in what is taken back. */
const STAGES = {
  writing: {
    begun: 'Đang ghi vào sổ…',
    rows: 'Đang ghi vào sổ:',
    stopping: 'Đang dừng ghi…',
    last: 'Đang ghi phần cuối, không dừng được nữa; ghi xong có thể hoàn tác.',
    stopped: 'Đã dừng ghi; sổ vẫn như trước khi ghi.',
  },
  undoing: {
    begun: 'Đang hoàn tác…',
    rows: 'Đang hoàn tác:',
    stopping: 'Đang dừng hoàn tác…',
    last: 'Đang hoàn tác phần cuối, không dừng được nữa.',
    stopped: 'Đã dừng hoàn tác; sổ vẫn như trước khi hoàn tác.',
  },
} as const;

/** Where a write stands, or its undoing: rows so far, or the last part, which nothing stops. */
export type WriteStage =
  'begun' | { readonly done: number; readonly total: number } | 'stopping' | 'last' | 'stopped';

export function describeStage(how: keyof typeof STAGES, stage: WriteStage): string {
  if (typeof stage === 'string') return STAGES[how][stage];
  const { done, total } = stage;
  return `${STAGES[how].rows} ${groupDigits(done)}/${groupDigits(total)} dòng`;
}
