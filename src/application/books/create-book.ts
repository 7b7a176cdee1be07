import type { ContestData } from '../../domain/contest-data';
import type { Preset } from '../../presets/preset';
import { describeBook } from '../../text/book';
import { planBook } from '../../workbook/book/plan-book';
import type { WorkbookPlan } from '../../workbook/sheet-plan';

/** Lập sổ mới from a preset for a year, empty or with the sample year filled in. */
export function createPresetBook(preset: Preset, year: number, sample: boolean): WorkbookPlan {
  return planBook({
    subtitle: describeBook(preset.title, year),
    information: sample ? preset.sampleInformation(year) : preset.describeInformation(year),
    contests: sample ? preset.sampleContests : preset.contests,
  });
}

/** Lập sổ mới from one contest as data. */
export function createContestBook(contest: ContestData, year: number): WorkbookPlan {
  return planBook({
    subtitle: describeBook(null, year),
    information: { year: String(year) },
    contests: [contest],
  });
}
