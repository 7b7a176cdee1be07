import { quote, quoteWhole } from '../quotes';
import { nameCorrected } from './form-log';

/** What was done, as the log names it: `partial` when something of the form is still to be decided. */
export const MERGE_ACTIONS = { whole: 'Gộp phiếu', partial: 'Gộp một phần phiếu' } as const;

/** A form that was merged, for the note of its line in the log. */
export type MergeNote = {
  readonly number: string;
  readonly recipient: string;
  readonly file: string;
  readonly used: number;
  readonly refused: number;
  readonly conflicts: number;
  /** Cells in conflict that were taken from it. */
  readonly taken: number;
  /** The number of the form that it corrects. */
  readonly corrects: string | null;
};

/** "Phiếu TC-7K3F-9QAB của “Thôn 1”, tệp “thon-1.xlsx”: dùng 12 dòng." */
export function describeMerged(form: MergeNote): string {
  const { number, recipient, file, used, refused, conflicts, taken, corrects } = form;
  const counts = [
    `dùng ${used} dòng`,
    ...(refused > 0 ? [`không dùng ${refused} dòng`] : []),
    ...(taken > 0 ? [`lấy theo phiếu ${taken} ô trái nhau`] : []),
    ...(conflicts > 0 ? [`còn ${conflicts} ô trái nhau`] : []),
  ];
  return `Phiếu ${number} của ${quoteWhole(recipient)}, tệp ${quote(file)}: ${counts.join(', ')}${nameCorrected(corrects)}.`;
}
