/** Why a counter pauses. */
export const PAUSE_REASONS = ['break', 'paperwork', 'errand', 'training', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Which of a service's lines a counter takes: reception, the hand-over of what was prepared, or both. */
export const COUNTER_LINES = ['both', 'reception', 'handover'] as const;
export type CounterLine = (typeof COUNTER_LINES)[number];

/** Where an absent visitor who comes back after the grace stands: at the old place, or at the end of the line. */
export const ABSENT_RETURNS = ['keep', 'end'] as const;
export type AbsentReturn = (typeof ABSENT_RETURNS)[number];

/** What takes all boards. */
export const NOTICES = ['evacuation', 'system_trouble'] as const;
export type Notice = (typeof NOTICES)[number];
