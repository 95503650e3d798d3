// The least that Electron can show: what the program's start is measured against.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<main><input autofocus></main>');
});
