import { type ComponentType, lazy, Suspense, useLayoutEffect, useState } from 'react';
import { keepPresses } from '../keyboard/registry.ts';

/** A part that is loaded when it is first shown, or before where somebody expects it. */
export type OnDemand<Props> = ComponentType<Props> & { readonly preload: () => void };

/** Nothing to see; what is pressed meanwhile waits for the part. */
function OnItsWay() {
  useLayoutEffect(() => keepPresses('dialog'), []);
  return null;
}

/**
 * A part of a screen that is loaded when it is first shown, so that the screen itself is there sooner. Until then its
 * place is empty; the screen around it stays.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Part = lazy(fetchPart);
  function Shown(props: Props) {
    // Chosen once: a part that came meanwhile must not be mounted anew.
    const [Ready] = useState(() => loaded);
    if (Ready) return <Ready {...props} />;
    return (
      <Suspense fallback={<OnItsWay />}>
        <Part {...props} />
      </Suspense>
    );
  }
  // Where it cannot be loaded now, it is loaded when it is shown, and says so itself where it cannot be then.
  const preload = () => void fetchPart().catch(() => undefined);
  return Object.assign(Shown, { preload });
}
