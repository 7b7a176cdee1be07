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
