import type { ComponentType } from 'react';
import { Loading } from '../design/Loading.tsx';
import { type OnDemand, onDemand } from './onDemand.tsx';
import { SCREEN_TEXTS } from './screenTexts.ts';

type Loaded<Props> = Promise<{ readonly default: ComponentType<Props> }>;

function screen<Props extends object>(load: () => Loaded<Props>): OnDemand<Props> {
  return onDemand(async () => (await load()).default, <Loading lines={6} />);
}

export const FloorScreen = screen(() => import('../floor/FloorScreen.tsx'));
export const CounterScreen = screen(() => import('../counter/CounterScreen.tsx'));
export const BoardScreen = screen(() => import('../board/BoardScreen.tsx'));
export const SurveyScreen = screen(() => import('../survey/SurveyScreen.tsx'));
export const CounterSurveyScreen = screen<{ readonly counter: string }>(
  () => import('../survey/CounterSurveyScreen.tsx'),
);
export const ManageScreen = screen(() => import('../manage/ManageScreen.tsx'));
export const StartPage = screen(() => import('./StartPage.tsx'));
export const NotFoundPage = screen(() => import('./NotFoundPage.tsx'));
export const PickCounterPage = screen(() => import('./PickCounterPage.tsx'));

/** What a window or tab begins with. */
export interface FirstScreen {
  readonly part: Pick<OnDemand<object>, 'preload'>;
  readonly texts: readonly string[];
}

const NOTHING_MORE: FirstScreen = { part: StartPage, texts: [] };

const FIRST_SCREENS: ReadonlyMap<string, FirstScreen> = new Map([
  ['floor', { part: FloorScreen, texts: SCREEN_TEXTS.floor }],
  ['counter', { part: CounterScreen, texts: SCREEN_TEXTS.counter }],
  ['board', { part: BoardScreen, texts: SCREEN_TEXTS.board }],
  ['survey', { part: SurveyScreen, texts: SCREEN_TEXTS.survey }],
  ['manage', { part: ManageScreen, texts: SCREEN_TEXTS.manage }],
]);

/** The first step of a path names its screen. */
export function screenOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/**
 * The screen that a path begins with, so that it and its texts are fetched at once and in place before anything is
 * drawn. Drawn without them, each part that came later would wait for React's next turn of showing what was missing,
 * 300 ms after the one before (measured: half of the time that a window took to be usable).
 */
export function firstScreenAt(path: string): FirstScreen {
  return FIRST_SCREENS.get(screenOf(path)) ?? NOTHING_MORE;
}
