import type { BridgeApi } from '../../../domain/bridge/bridge-api.ts';

/**
 * Prints what the print stylesheet shows: in the desktop program on the default printer without a dialog, in a
 * browser (or where nothing was printed) by the browser's own dialog.
 */
export async function printPage(): Promise<void> {
  const { madoguchi } = window as Window & { readonly madoguchi?: BridgeApi };
  if (madoguchi && (await madoguchi.print())) return;
  window.print();
}
