/**
 * Runs in the page of the front desk. `expectList(words)` waits for one key press and answers with the milliseconds from
 * the event's own time stamp to the frame in which the list for these words was drawn: the count that is read aloud is
 * empty while an answer is on its way.
 */
function isListed(words) {
  const field = document.querySelector('input[type=search]');
  const said = document.querySelector('section[aria-label] > [role=status]');
  return field?.value === words && /[0-9]/.test(said?.textContent ?? '');
}

function whenListed(words, tell) {
  const seen = new MutationObserver(() => look());
  const look = () => {
    if (!isListed(words)) return;
    seen.disconnect();
    // After the frame that draws it.
    requestAnimationFrame(() => setTimeout(tell));
  };
  seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

let measured = Promise.resolve(0);

globalThis.expectList = (words) => {
  measured = new Promise((done) => {
    const pressed = ({ timeStamp }) => whenListed(words, () => done(performance.now() - timeStamp));
    addEventListener('keydown', pressed, { capture: true, once: true });
  });
};
globalThis.measuredList = () => measured;
