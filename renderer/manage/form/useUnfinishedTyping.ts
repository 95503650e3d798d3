import { type FormEvent, type FormHTMLAttributes, useState } from 'react';
import { leadTo } from './lead-to.ts';

/** The fields of a form with a part of a date or a time in them, which the browser gives as none. */
function halfTypedIn(form: HTMLFormElement): readonly HTMLInputElement[] {
  const inputs = [...form.elements].filter((field) => field instanceof HTMLInputElement);
  return inputs.filter((input) => input.validity.badInput);
}

/** A number becomes the form's when its field is left. */
function isOfNumber(field: EventTarget): boolean {
  return field instanceof HTMLInputElement && ['numeric', 'decimal'].includes(field.inputMode);
}

type Heard = 'onKeyUp' | 'onChange' | 'onBlur' | 'onSubmitCapture';

export interface UnfinishedTyping {
  /** Something is typed that is no value of the form yet: closing would lose it. */
  readonly isTyped: boolean;
  /** Saving was tried, and half a date was pointed at. */
  readonly isTold: boolean;
  /** What the form hears. */
  readonly watch: Pick<FormHTMLAttributes<HTMLFormElement>, Heard>;
  /** Leads to the first half of a date; false where there is none. Half a time is the form's own fault. */
  readonly pointOut: (form: HTMLFormElement) => boolean;
}

/** Knows what is typed in a form and is no value yet: a date by half, a number whose field has not been left. */
export function useUnfinishedTyping(): UnfinishedTyping {
  const [half, setHalf] = useState<'none' | 'typed' | 'told'>('none');
  const [isNumberTyped, setNumberTyped] = useState(false);
  const look = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const seen = halfTypedIn(currentTarget).length > 0 ? 'typed' : 'none';
    setHalf((before) => (seen === 'typed' && before === 'told' ? before : seen));
  };
  return {
    isTyped: half !== 'none' || isNumberTyped,
    isTold: half === 'told',
    watch: {
      // A part of a date changes no value: only the keys tell of it.
      onKeyUp: look,
      onChange(event) {
        look(event);
        if (isOfNumber(event.target)) setNumberTyped(true);
      },
      onBlur: () => setNumberTyped(false),
      // Whoever sends the form by Enter has given the number as well.
      onSubmitCapture: () => setNumberTyped(false),
    },
    pointOut(form) {
      const date = halfTypedIn(form).find(({ type }) => type === 'date');
      setHalf(date ? 'told' : 'none');
      if (date) leadTo(date, date);
      return date !== undefined;
    },
  };
}
