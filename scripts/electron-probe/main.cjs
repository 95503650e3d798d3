// Started to learn whether an Electron runs on this machine at all.
const { app } = require('electron');

app.whenReady().then(() => app.exit(0));
