import { useSyncExternalStore } from 'react';
import { STEPS } from '../application/steps';
import type { Step } from '../application/steps';

/** The step that the address names: buttons of the ribbon and links of the pane both set it. */
export function useStep(): Step {
  return useSyncExternalStore(subscribeToAddress, readStep);
}

function subscribeToAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function readStep(): Step {
  const named = window.location.hash.slice(1);
  return STEPS.find((step) => step === named) ?? 'check';
}
