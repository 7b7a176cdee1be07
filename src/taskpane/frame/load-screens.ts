import { loadLate } from '../parts/load-late';

/** Screens that the first one does not need: each comes with the step that is opened first. */
export const CheckScreen = loadLate(async () => (await import('../check/CheckScreen')).CheckScreen);

export const ResultsScreen = loadLate(
  async () => (await import('../results/ResultsScreen')).ResultsScreen,
);

export const NominateScreen = loadLate(
  async () => (await import('../nominate/NominateScreen')).NominateScreen,
);

export const TravelScreen = loadLate(
  async () => (await import('../travel/TravelScreen')).TravelScreen,
);

/** Sheets as they will print: comes when somebody opens it. */
export const SheetsPreview = loadLate(
  async () => (await import('../preview/SheetsPreview')).SheetsPreview,
);

/** What is to be written, and writing it: comes when a way has been chosen. */
export const WritePanel = loadLate(async () => (await import('../write/WritePanel')).WritePanel);

export const BookOverview = loadLate(
  async () => (await import('../start/BookOverview')).BookOverview,
);

/** Nobody has news before the first click. */
export const News = loadLate(async () => (await import('./News')).News);

/** On the first screen nothing has the focus yet. */
export const loadKeepFocus = async () => (await import('./keep-focus')).keepFocus;
