// Required before a program: tells on stdout the instant (UTC ms) at which its first window can be used, and ends it.
// With WARM_UP (a folder) it ends only when the program has kept its compiled code there, which later starts use.
// Usable: an input field is there, nothing in the page says that it is still loading, and it has been painted in a window
// that is shown.
const { existsSync, readdirSync } = require('node:fs');
const { app } = require('electron');

const whenUsable = `new Promise((resolve) => {
  const look = () => {
    const isUsable = document.querySelector('main input') && !document.querySelector('[aria-busy="true"]');
    requestAnimationFrame(isUsable ? () => resolve(Date.now()) : look);
  };
  look();
})`;

app.once('browser-window-created', (_event, window) => {
  const { webContents } = window;
  const shown = new Promise((resolve) => window.once('show', () => resolve(Date.now())));
  webContents.once('dom-ready', async () => {
    const painted = await webContents.executeJavaScript(whenUsable);
    process.stdout.write(`usable ${Math.max(painted, await shown)}\n`);
    const { WARM_UP } = process.env;
    const isWarm = () =>
      !WARM_UP || (existsSync(WARM_UP) && readdirSync(WARM_UP).some((name) => !name.endsWith('.new')));
    const end = () => (isWarm() ? app.exit(0) : setTimeout(end, 100));
    end();
  });
});
