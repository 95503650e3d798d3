export const planProblemCodes = [
  'duplicate_id',
  'duplicate_counter',
  'unknown_floor',
  'unknown_place',
  'unknown_node',
  'place_on_other_floor',
  'place_at_two_nodes',
  'no_front',
  'unreachable_counter',
  'counter_not_step_free',
  'walk_between_floors',
  'ride_on_one_floor',
  'stairs_marked_accessible',
  'outside_view_box',
  'walk_through_wall',
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

/** One thing that does not fit: `id` names the element (`from→to` for a stretch), `about` what it refers to. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  readonly id: string;
  readonly about: string | null;
}
