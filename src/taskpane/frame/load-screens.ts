import { loadLate } from './load-late';

/** Screens that the first one does not need: each comes with the step that is opened first. */
export const CheckScreen = loadLate(async () => (await import('../check/CheckScreen')).CheckScreen);

export const ResultsScreen = loadLate(
  async () => (await import('../results/ResultsScreen')).ResultsScreen,
);

export const NominateScreen = loadLate(
  async () => (await import('../nominate/NominateScreen')).NominateScreen,
);

/** Sheets as they will print: comes when somebody opens it. */
export const SheetsPreview = loadLate(
  async () => (await import('../preview/SheetsPreview')).SheetsPreview,
);

export const BookOverview = loadLate(
  async () => (await import('../start/BookOverview')).BookOverview,
);
