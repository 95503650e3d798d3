import { useState } from 'react';
import { leadTo } from './lead-to.ts';

/** A field of the form with a part of a date in it, which the browser gives as none. */
function halfTypedIn(form: HTMLFormElement): HTMLInputElement | null {
  const inputs = [...form.elements].filter((field) => field instanceof HTMLInputElement);
  return inputs.find((input) => input.validity.badInput) ?? null;
}

export interface HalfDate {
  readonly isTyped: boolean;
  /** Saving was tried, and it was pointed at. */
  readonly isTold: boolean;
  /** To be called at every key and change: a part of a date changes no value. */
  readonly look: (event: { readonly currentTarget: HTMLFormElement }) => void;
  /** Leads to the first one; false where there is none. */
  readonly pointOut: (form: HTMLFormElement) => boolean;
}

/** Knows of a date in a form that is typed by half. */
export function useHalfDate(): HalfDate {
  const [state, setState] = useState<'none' | 'typed' | 'told'>('none');
  return {
    isTyped: state !== 'none',
    isTold: state === 'told',
    look({ currentTarget }) {
      const seen = halfTypedIn(currentTarget) === null ? 'none' : 'typed';
      setState((before) => (seen === 'typed' && before === 'told' ? before : seen));
    },
    pointOut(form) {
      const field = halfTypedIn(form);
      setState(field === null ? 'none' : 'told');
      leadTo(field, field);
      return field !== null;
    },
  };
}
