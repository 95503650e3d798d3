/**
 * Runs in the page. `expectKey(text)` waits for one key press and answers with the milliseconds from the event's own time
 * stamp to the frame in which a button with that text was drawn.
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

let measured = Promise.resolve(0);

globalThis.expectKey = (text) => {
  measured = new Promise((done) => {
    const pressed = ({ timeStamp }) => whenShown(text, () => done(performance.now() - timeStamp));
    addEventListener('keydown', pressed, { capture: true, once: true });
  });
};
globalThis.measuredKey = () => measured;
