import { onDemand, preloadAll } from '../../app/onDemand.tsx';

// To be looked at: no key is meant for them, and none waits for them.
export const CounterTiles = onDemand(async () => (await import('./CounterTiles.tsx')).CounterTiles, null);
export const AlertList = onDemand(async () => (await import('../../alerts/AlertList.tsx')).AlertList, null);

export const LineDialog = onDemand(async () => (await import('./LineDialog.tsx')).LineDialog);
export const VisitDialog = onDemand(async () => (await import('./VisitDialog.tsx')).VisitDialog);

/** While the first answer is on its way. */
export function fetchParts(): void {
  void preloadAll([CounterTiles, AlertList]);
}
