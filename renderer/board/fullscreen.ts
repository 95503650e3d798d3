import type { BridgeApi } from '../../domain/bridge/bridge-api.ts';

/** Fills the screen or leaves it: by the desktop window where there is one, else by the browser. */
export async function toggleFullscreen(): Promise<void> {
  const { madoguchi } = window as Window & { readonly madoguchi?: BridgeApi };
  if (madoguchi) {
    await madoguchi.toggleFullscreen();
    return;
  }
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
