import type { BrowserWindow, MessageBoxOptions, MessageBoxReturnValue } from 'electron';
import { type Desktop, expect } from './desktop.ts';

/** The buttons of the question whether what is typed may be lost. */
export const STAY = 0;
export const DISCARD = 1;

interface Question {
  /** The page of the window that it is asked on. */
  readonly url: string;
  readonly options: MessageBoxOptions;
}

declare global {
  /** In the main process: what was asked so far, the first question first. */
  var askedQuestions: readonly Question[];
  /** In the main process: answers the question that was asked last. */
  var answerQuestion: (response: number) => void;
}

/** Takes the system's message boxes down instead of showing them; each is open until it is answered. */
export async function takeQuestions({ app }: Desktop): Promise<void> {
  await app.evaluate(({ dialog }) => {
    globalThis.askedQuestions = [];
    const ask = (window: BrowserWindow, options: MessageBoxOptions) => {
      const question = { url: window.webContents.getURL(), options };
      globalThis.askedQuestions = [...globalThis.askedQuestions, question];
      return new Promise<MessageBoxReturnValue>((resolve) => {
        globalThis.answerQuestion = (response) => resolve({ response, checkboxChecked: false });
      });
    };
    dialog.showMessageBox = ask as typeof dialog.showMessageBox;
  });
}

/** What was asked since `takeQuestions`. */
export function questions({ app }: Desktop): Promise<readonly Question[]> {
  return app.evaluate(() => globalThis.askedQuestions);
}

/** Waits until so many questions were asked. */
export function expectAsked(desktop: Desktop, times: number): Promise<void> {
  return expect.poll(async () => (await questions(desktop)).length).toBe(times);
}

/** Answers the question that was asked last by the button's place. */
export function answer({ app }: Desktop, response: number): Promise<void> {
  return app.evaluate((_electron, button) => globalThis.answerQuestion(button), response);
}
