// Required before a program: tells on stdout the instant (UTC ms) at which its first window can be used, and ends it.
// With WARM_UP (a folder) it ends only when the program has kept its compiled code there, which later starts use.
// Usable: an input field is there, nothing in the page says that it is still loading, it has been painted in a window
// that is shown, and a letter typed as the window appears stands in it.
const { existsSync, readdirSync } = require('node:fs');
const { app } = require('electron');

const whenUsable = `new Promise((resolve) => {
  const look = () => {
    const field = document.querySelector('main input');
    const isUsable = field?.value === 'a' && !document.querySelector('[aria-busy="true"]');
    requestAnimationFrame(isUsable ? () => resolve(Date.now()) : look);
  };
  look();
})`;

app.once('browser-window-created', (_event, window) => {
  const { webContents } = window;
  window.once('show', () => webContents.sendInputEvent({ type: 'char', keyCode: 'a' }));
  webContents.once('dom-ready', async () => {
    process.stdout.write(`usable ${await webContents.executeJavaScript(whenUsable)}\n`);
    const { WARM_UP } = process.env;
    const isWarm = () =>
      !WARM_UP || (existsSync(WARM_UP) && readdirSync(WARM_UP).some((name) => !name.endsWith('.new')));
    const end = () => (isWarm() ? app.exit(0) : setTimeout(end, 100));
    end();
  });
});
