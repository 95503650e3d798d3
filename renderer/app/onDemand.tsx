import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part of a screen that is loaded when it is first shown, so that the screen itself is there sooner. Until then its
 * place is empty; the screen around it stays.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
