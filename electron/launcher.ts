/**
 * Tells the program that started this one that Electron runs here, so that it need not serve browsers instead.
 * Without a launcher (a packaged program) nobody is told.
 */
export function announceReady(): void {
  process.send?.('ready');
}
