import { createContext, useContext, useLayoutEffect, useRef, useState } from 'react';

/** What is chosen or typed to be added, and not added yet: it would be lost by saving, or with its field. */
export class OpenChoices {
  readonly #shown = new Map<symbol, () => void>();
  readonly #around: OpenChoices | null;

  /** @param around has these choices too */
  constructor(around: OpenChoices | null = null) {
    this.#around = around;
  }

  add(choice: symbol, pointOut: () => void): void {
    this.#shown.set(choice, pointOut);
    this.#around?.add(choice, pointOut);
  }

  remove(choice: symbol): void {
    this.#shown.delete(choice);
    this.#around?.remove(choice);
  }

  /** Leads to the first one, `except` left out; false where there is none. */
  pointOut(except?: symbol): boolean {
    const found = [...this.#shown].find(([choice]) => choice !== except);
    found?.[1]();
    return found !== undefined;
  }
}

export const OpenChoicesContext = createContext<OpenChoices | null>(null);

/** The choices around a field. Throws outside an editor, which alone asks for them. */
export function useOpenChoices(): OpenChoices {
  const choices = useContext(OpenChoicesContext);
  if (choices === null) throw new Error('A choice outside OpenChoicesContext would be lost by saving');
  return choices;
}

/** The choices of a part whose fields go from the screen before those around it. */
export function useInnerChoices(): OpenChoices {
  const around = useOpenChoices();
  const [inner] = useState(() => new OpenChoices(around));
  return inner;
}

/**
 * Makes a field's choice known while it is open.
 * @param pointOut shows what is to be done with it, and takes the keys there
 */
export function useOpenChoice(isOpen: boolean, pointOut: () => void): symbol {
  const choices = useOpenChoices();
  const [choice] = useState(() => Symbol('choice'));
  const latest = useRef(pointOut);
  useLayoutEffect(() => {
    latest.current = pointOut;
  });
  useLayoutEffect(() => {
    if (!isOpen) return;
    choices.add(choice, () => latest.current());
    return () => choices.remove(choice);
  }, [choices, choice, isOpen]);
  return choice;
}
