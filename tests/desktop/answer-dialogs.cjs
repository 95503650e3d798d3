// Required before the program: message boxes are told on stderr and closed at once.
const { dialog } = require('electron');

dialog.showMessageBox = async ({ message, detail }) => {
  process.stderr.write(`dialog: ${message} — ${detail}\n`);
  return { response: 0, checkboxChecked: false };
};
