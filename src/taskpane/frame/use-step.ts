import { useEffect, useSyncExternalStore } from 'react';
import { STEPS } from '../../application/steps';
import type { Step } from '../../application/steps';
import { useKeptState } from '../parts/use-kept-state';

/** The step that the address names: buttons of the ribbon and links of the pane both set it. */
export function useStep(): Step {
  const [kept, keep] = useKeptState<string>('step', 'start');
  const named = useSyncExternalStore(subscribeToAddress, readAddress);
  const step = findStep(named) ?? findStep(kept) ?? 'start';
  useEffect(() => keep(step), [keep, step]);
  return step;
}

export function goToStep(step: Step): void {
  window.location.hash = step;
}

function findStep(name: string): Step | undefined {
  return STEPS.find((step) => step === name);
}

function subscribeToAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function readAddress(): string {
  return window.location.hash.slice(1);
}
