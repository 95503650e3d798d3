import type { Counter } from '../../../domain/hall/hall.ts';

/** The services of a counter in groups of equal preference, those that are called first in front. */
export function byPreference(services: Counter['services']): readonly (readonly string[])[] {
  const steps = [...new Set(services.map(({ preference }) => preference))].sort((a, b) => a - b);
  return steps.map((step) =>
    services.filter(({ preference }) => preference === step).map(({ service }) => service),
  );
}
