import type { BridgeApi, PaperSize } from '../../../domain/bridge/bridge-api.ts';

/**
 * Prints what the print stylesheet shows: in the desktop program on the default printer without a dialog, in a
 * browser (or where nothing was printed) by the browser's own dialog.
 * @param paper A4 where left out; a browser reads it from the stylesheets instead
 */
export async function printPage(paper?: PaperSize): Promise<void> {
  const { madoguchi } = window as Window & { readonly madoguchi?: BridgeApi };
  if (madoguchi && (await madoguchi.print(paper))) return;
  window.print();
}
