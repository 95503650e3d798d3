import { onDemand, preloadAll } from '../../app/onDemand.tsx';

export const CounterTiles = onDemand(async () => (await import('./CounterTiles.tsx')).CounterTiles);
export const AlertList = onDemand(async () => (await import('../../alerts/AlertList.tsx')).AlertList);
export const LineDialog = onDemand(async () => (await import('./LineDialog.tsx')).LineDialog);
export const VisitDialog = onDemand(async () => (await import('./VisitDialog.tsx')).VisitDialog);

/** While the first answer is on its way. */
export function fetchParts(): void {
  void preloadAll([CounterTiles, AlertList]);
}
