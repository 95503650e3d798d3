import type { CounterPlace, Floor, Plan, PlanPlace } from './plan.ts';

/** The place with this id, or null. */
export function placeWithId(plan: Plan, id: string): PlanPlace | null {
  return plan.places.find((place) => place.id === id) ?? null;
}

/** Where a counter of the hall stands, by the counter's id, or null when the plan does not show it. */
export function counterPlace(plan: Plan, counter: string): CounterPlace | null {
  const found = plan.places.find((place) => place.kind === 'counter' && place.counter === counter);
  return found?.kind === 'counter' ? found : null;
}

/** Where the front terminal stands: the start of every way, or null when the plan does not show it. */
export function frontPlace(plan: Plan): PlanPlace | null {
  return plan.places.find((place) => place.kind === 'front') ?? null;
}

/** The floor of the plan; null where it has none by that id. */
export function floorWithId(plan: Plan, id: string): Floor | null {
  return plan.floors.find((floor) => floor.id === id) ?? null;
}
