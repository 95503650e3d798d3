// Required before a program: tells on stdout the instant (UTC ms) at which its first window can be used, and ends it.
// Usable: an input field is there, nothing in the page says that it is still loading, and it has been painted.
const { app } = require('electron');

const whenUsable = `new Promise((resolve) => {
  const look = () => {
    const isUsable = document.querySelector('main input') && !document.querySelector('[aria-busy="true"]');
    requestAnimationFrame(isUsable ? () => resolve(Date.now()) : look);
  };
  look();
})`;

app.once('browser-window-created', (_event, { webContents }) => {
  webContents.once('dom-ready', async () => {
    process.stdout.write(`usable ${await webContents.executeJavaScript(whenUsable)}\n`);
    app.exit(0);
  });
});
