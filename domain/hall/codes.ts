/** Why a counter pauses. */
export const PAUSE_REASONS = ['break', 'paperwork', 'errand', 'training', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];
