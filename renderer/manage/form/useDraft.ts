import { useState } from 'react';
import type { z } from 'zod';

/** A record that is being edited. */
export interface Draft<Value> {
  readonly value: Value;
  readonly set: (change: Partial<Value>) => void;
  /** Whether what stands at this path (`names.ja`) or inside it is at fault; always false until saving was tried. */
  readonly isFaulty: (path: string) => boolean;
  /** Whether anything is at fault; always false until saving was tried. */
  readonly hasFaults: boolean;
  readonly isChanged: boolean;
  /** The record where it is sound, else null; from then on its faults are shown. */
  readonly check: () => Value | null;
}

/**
 * Edits a record in place of the stored one: fields that the form does not know stay as they are.
 * @param schema the rules that the hall checks it by, too
 * @param further paths at fault by rules that need the other records
 */
export function useDraft<Value extends object>(
  stored: Value,
  schema: z.ZodType<Value>,
  further: (value: Value) => readonly string[] = () => [],
): Draft<Value> {
  const [value, setValue] = useState(stored);
  const [wasTried, setTried] = useState(false);
  const faults = (): readonly string[] => {
    const checked = schema.safeParse(value);
    const own = checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'));
    return [...own, ...further(value)];
  };
  const shown = wasTried ? faults() : [];
  return {
    value,
    set: (change) => setValue((before) => ({ ...before, ...change })),
    isFaulty: (path) => shown.some((fault) => fault === path || fault.startsWith(`${path}.`)),
    hasFaults: shown.length > 0,
    // What was typed and taken back is no change.
    isChanged: value !== stored && JSON.stringify(value) !== JSON.stringify(stored),
    check() {
      setTried(true);
      return faults().length === 0 ? value : null;
    },
  };
}
