/** The window asks for its screen's files in one go; when no more are asked for, it runs them. */
const NO_MORE_FILES_MS = 25;

/**
 * The moment to load the program: it holds this process up for a while, and until the first window has its files the
 * window would be held up as well. Measured: loaded at once, the window's own process starts 150 ms later.
 */
export function whenWindowIsBusy(): {
  readonly come: Promise<void>;
  readonly onRequest: (pathname: string) => void;
} {
  let begin: () => void;
  let timer: NodeJS.Timeout | undefined;
  const come = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return {
    come,
    onRequest(pathname) {
      clearTimeout(timer);
      if (pathname.startsWith('/api/')) begin();
      else if (pathname.startsWith('/assets/')) timer = setTimeout(begin, NO_MORE_FILES_MS);
    },
  };
}
