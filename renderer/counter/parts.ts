import { onDemand, preloadAll } from '../app/onDemand.tsx';

export const CallReasonDialog = onDemand(
  async () => (await import('./CallReasonDialog.tsx')).CallReasonDialog,
);
export const CancelDialog = onDemand(async () => (await import('./CancelDialog.tsx')).CancelDialog);
export const ChoiceDialog = onDemand(async () => (await import('./ChoiceDialog.tsx')).ChoiceDialog);
export const ClerkDialog = onDemand(async () => (await import('./ClerkDialog.tsx')).ClerkDialog);
export const FinishDialog = onDemand(async () => (await import('./FinishDialog.tsx')).FinishDialog);
export const HoldDialog = onDemand(async () => (await import('./HoldDialog.tsx')).HoldDialog);
export const PlanDialog = onDemand(async () => (await import('../plan/PlanDialog.tsx')).PlanDialog);
export const TransferDialog = onDemand(async () => (await import('./TransferDialog.tsx')).TransferDialog);

const PARTS = [
  CallReasonDialog,
  CancelDialog,
  ChoiceDialog,
  ClerkDialog,
  FinishDialog,
  HoldDialog,
  PlanDialog,
  TransferDialog,
] as const;

/** Fetches the counter's dialogs while nobody waits for one: a key press then shows its dialog at once. */
export function preloadParts(): void {
  void preloadAll(PARTS);
}
