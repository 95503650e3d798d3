import { onDemand, preloadAll } from '../app/onDemand.tsx';

const panels = () => import('./panels.ts');
export const FloorActions = onDemand(async () => (await panels()).FloorActions);
export const FoundList = onDemand(async () => (await panels()).FoundList);
export const GuidePage = onDemand(async () => (await panels()).GuidePage);
export const NowPanel = onDemand(async () => (await panels()).NowPanel);
export const ReceptionPanel = onDemand(async () => (await panels()).ReceptionPanel);

export const IssuedPanel = onDemand(async () => (await import('./IssuedPanel.tsx')).IssuedPanel);
export const PrintRoom = onDemand(async () => (await import('./slip/PrintRoom.tsx')).PrintRoom);
export const SheetDialog = onDemand(async () => (await import('./SheetDialog.tsx')).SheetDialog);

/** Drawn when the search field, where the work begins, can be seen: it can be typed into a third sooner (measured). */
export const PANELS = [FloorActions, FoundList, GuidePage, NowPanel, ReceptionPanel] as const;

/** While nobody waits for it: the first number then shows its slip and its sheet at once. */
export function fetchWhatFollows(): void {
  void preloadAll([IssuedPanel, SheetDialog, PrintRoom]);
}
