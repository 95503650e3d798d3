import { TrialHall, type TrialOptions } from './trial-hall.ts';

/**
 * Behaviours of other queue systems, told anew: each is a case that some system got wrong once. One line of the table is
 * one case.
 */
export type Case = readonly [name: string, options: TrialOptions, run: (hall: TrialHall) => Promise<void>];

/** Plays one line of such a table. */
export const play = async (_: string, options: TrialOptions, run: Case[2]): Promise<void> =>
  run(new TrialHall(options));
