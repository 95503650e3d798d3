import { useState } from 'react';
import type { z } from 'zod';
import { isSame } from './same.ts';

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
  /** Told what was saved: it is no change from now on. */
  readonly settle: (saved: Value) => void;
}

/** The record with those fields that were changed since it was opened. */
function withChanges<Value extends object>(stored: Value, opened: Value, value: Value): Value {
  const fields = Object.keys(value) as (keyof Value)[];
  const changed = fields.filter((field) => !isSame(value[field], opened[field]));
  return { ...stored, ...Object.fromEntries(changed.map((field) => [field, value[field]])) };
}

/**
 * Edits a record in place of the stored one: fields that the form does not know stay as they are. Where somebody
 * else changes the record meanwhile, what was typed stays, and the other fields follow: saving puts nothing back.
 * @param schema the rules that the hall checks it by, too
 * @param further paths at fault by rules that need the other records
 */
export function useDraft<Value extends object>(
  stored: Value,
  schema: z.ZodType<Value>,
  further: (value: Value) => readonly string[] = () => [],
): Draft<Value> {
  const [known, setKnown] = useState(stored);
  const [opened, setOpened] = useState(stored);
  const [value, setValue] = useState(stored);
  const [wasTried, setTried] = useState(false);
  if (!isSame(stored, known)) {
    setKnown(stored);
    setOpened(stored);
    setValue(withChanges(stored, opened, value));
  }
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
    isChanged: !isSame(value, opened),
    check() {
      setTried(true);
      return faults().length === 0 ? value : null;
    },
    settle(saved) {
      setOpened(saved);
      setTried(false);
    },
  };
}
