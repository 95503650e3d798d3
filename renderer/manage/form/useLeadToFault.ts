import { useEffect, useState } from 'react';
import { leadTo } from './lead-to.ts';

const FAULTY = '[aria-invalid=true]';
const CONTROL = 'input, textarea, button';

/** What takes the keys: the faulty thing itself, or the first control of a faulty group. */
function controlOf(faulty: HTMLElement): HTMLElement | null {
  return faulty.matches(CONTROL) ? faulty : faulty.querySelector<HTMLElement>(CONTROL);
}

/**
 * Leads to the first field at fault each time saving was tried in vain: it may be far from the button.
 * @returns to be told of every try, with the form; where nothing is at fault then, it leads nowhere
 */
export function useLeadToFault(): (form: HTMLFormElement) => void {
  const [tried, setTried] = useState<{ readonly form: HTMLFormElement } | null>(null);
  // A field is known to be at fault only once it is drawn as such.
  useEffect(() => {
    const faulty = tried?.form.querySelector<HTMLElement>(FAULTY);
    if (faulty) leadTo(faulty, controlOf(faulty));
  }, [tried]);
  return (form) => setTried({ form });
}
