import type { Role } from '../door/role.ts';

/** What a screen learns about the desktop it runs in. */
export interface Desktop {
  readonly os: 'windows' | 'macos' | 'linux';
  /** The program's version. */
  readonly version: string;
}

/** The paper for one page, in whole millimetres. */
export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * The native abilities a browser lacks. A desktop window finds them at `window.madoguchi`, a browser does not:
 * every use has a browser fallback. A call that the window's role may not make is rejected with `wrong-door`,
 * one with bad arguments with `bad-input`.
 */
export interface BridgeApi {
  desktop(): Promise<Desktop>;
  /** Opens a window of its own, or brings it to the front. A counter's window needs its counter's id. */
  openWindow(kind: Role, counter?: string): Promise<void>;
  /** Prints the page without a dialog on the default printer, on A4 where no paper is named. False where nothing was printed. */
  print(paper?: PaperSize): Promise<boolean>;
  /** The folder someone chose, absolute, or null where the dialog was closed. */
  chooseFolder(): Promise<string | null>;
  /** Answers whether the window now fills its screen. */
  toggleFullscreen(): Promise<boolean>;
}
