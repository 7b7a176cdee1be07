import { lazy } from 'react';

/** Screens that the first one does not need: each comes with the step that is opened first. */
export const CheckScreen = lazy(async () => ({
  default: (await import('../check/CheckScreen')).CheckScreen,
}));

export const ResultsScreen = lazy(async () => ({
  default: (await import('../results/ResultsScreen')).ResultsScreen,
}));

export const NominateScreen = lazy(async () => ({
  default: (await import('../nominate/NominateScreen')).NominateScreen,
}));

/** Sheets as they will print: comes when somebody opens it. */
export const SheetsPreview = lazy(async () => ({
  default: (await import('../preview/SheetsPreview')).SheetsPreview,
}));

export const BookOverview = lazy(async () => ({
  default: (await import('../start/BookOverview')).BookOverview,
}));
