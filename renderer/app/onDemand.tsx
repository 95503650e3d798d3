import { type ComponentType, lazy, type ReactNode, Suspense, useLayoutEffect, useState } from 'react';
import { keepPresses } from '../keyboard/registry.ts';

/** A part that is loaded when it is first shown, or before where somebody expects it. */
export type OnDemand<Props> = ComponentType<Props> & {
  /** Settled when the part is there, or cannot be had now: it then says so itself where it is shown. */
  readonly preload: () => Promise<void>;
  readonly isThere: () => boolean;
};

/** Nothing to see; what is pressed meanwhile waits for the part. */
function OnItsWay() {
  useLayoutEffect(() => keepPresses('dialog'), []);
  return null;
}

/**
 * A part of a screen that is loaded when it is first shown, so that the screen itself is there sooner. Until then
 * `onItsWay` is in its place (nothing, and what is pressed waits); the screen around it stays.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  onItsWay: ReactNode = <OnItsWay />,
): OnDemand<Props> {
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
      <Suspense fallback={onItsWay}>
        <Part {...props} />
      </Suspense>
    );
  }
  const preload = () =>
    fetchPart().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Shown, { preload, isThere: () => loaded !== null });
}

/** Settled when the parts are there, or cannot be had now. */
export async function preloadAll(parts: readonly Pick<OnDemand<object>, 'preload'>[]): Promise<void> {
  await Promise.all(parts.map((part) => part.preload()));
}
