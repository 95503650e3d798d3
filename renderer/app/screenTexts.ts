/**
 * The namespaces of texts that a screen shows from the beginning, besides the shell's. All at once: a text that came
 * later would hide the screen for a moment, and take the focus away.
 */
export const SCREEN_TEXTS = {
  floor: ['floor', 'guide', 'codes', 'emergency', 'release', 'plan', 'estimate'],
  counter: ['counter', 'codes', 'emergency', 'guide', 'plan', 'estimate'],
  board: ['board', 'codes'],
  survey: ['survey'],
  manage: ['manage', 'codes', 'emergency'],
} as const;
