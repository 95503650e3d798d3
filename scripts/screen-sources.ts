/** A piece of the renderer that gets files of its own. */
export interface Part {
  readonly name: string;
  /** Its module, from the renderer's folder. */
  readonly source: string;
}

/** A screen that a window, a tablet or a board is opened with, by the first step of its path. */
export interface Screen extends Part {
  readonly name: 'survey' | 'floor' | 'counter' | 'board' | 'manage';
  /** What it fetches as soon as it has been drawn. */
  readonly afterwards: readonly Part[];
}

const SHELL: Part = { name: 'shell', source: 'app/shellControls.ts' };
const PANELS: Part = { name: 'panels', source: 'floor/panels.ts' };

/** In the order in which they get their files: a visitors' tablet needs the least, the front desk is waited for most. */
export const SCREENS: readonly Screen[] = [
  { name: 'survey', source: 'survey/SurveyScreen.tsx', afterwards: [] },
  { name: 'floor', source: 'floor/FloorScreen.tsx', afterwards: [SHELL, PANELS] },
  { name: 'counter', source: 'counter/CounterScreen.tsx', afterwards: [SHELL] },
  { name: 'board', source: 'board/BoardScreen.tsx', afterwards: [] },
  { name: 'manage', source: 'manage/ManageScreen.tsx', afterwards: [SHELL] },
];

/** Every screen with what it fetches afterwards, each once. */
export const PARTS: readonly Part[] = [
  ...new Set(SCREENS.flatMap((screen): readonly Part[] => [screen, ...screen.afterwards])),
];
