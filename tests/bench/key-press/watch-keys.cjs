/**
 * Runs in the page before the program does: its listener is the first, so that it sees every change that a key makes.
 * `expectKey(text)` waits for one key press; `measuredKey()` answers with the milliseconds from the event's own time stamp
 * to the frame in which a button with that text was drawn.
 */
function isShown(text) {
  const buttons = [...document.querySelectorAll('button:not([disabled])')];
  return buttons.some((button) => (button.textContent ?? '').includes(text));
}

function whenShown(text, tell) {
  const look = () => {
    if (!isShown(text)) return;
    seen.disconnect();
    // After the frame that draws it.
    requestAnimationFrame(() => setTimeout(tell));
  };
  const seen = new MutationObserver(look);
  seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

let expected = null;
let measured = Promise.resolve(0);

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    if (expected === null) return;
    const { text, done } = expected;
    expected = null;
    whenShown(text, () => done(performance.now() - timeStamp));
  },
  { capture: true },
);

globalThis.expectKey = (text) => {
  measured = new Promise((done) => {
    expected = { text, done };
  });
};
globalThis.measuredKey = () => measured;
