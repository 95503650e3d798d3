/** The window asks for its screen's files in one go; when no more are asked for, it runs them. */
const NO_MORE_FILES_MS = 25;
/** A window that never asks must not keep the program from being there. */
const AT_THE_LATEST_MS = 5_000;

/** When to load the program. */
export interface Turn {
  /** Settled when the moment has come. */
  readonly come: Promise<void>;
  /** One of the screen's files has been read for the first window. */
  fileRead(): void;
  /** Somebody waits for the hall itself. */
  hallAsked(): void;
}

/**
 * Waits for the moment to load the program, which holds this process up for a while: until the first window has its
 * files the window would be held up as well. Measured: loaded at once, the window's own process starts 150 ms later.
 */
export function whenWindowIsBusy(): Turn {
  let begin = () => {};
  const come = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let timer = setTimeout(begin, AT_THE_LATEST_MS);
  return {
    come,
    fileRead() {
      clearTimeout(timer);
      timer = setTimeout(begin, NO_MORE_FILES_MS);
    },
    hallAsked() {
      clearTimeout(timer);
      begin();
    },
  };
}
