import type { Store } from '../../db/store.ts';
import type { LiveHub } from '../live.ts';
import { SurveyDesk } from './desk.ts';
import { SurveyKeeper } from './keeper.ts';
import { SurveyReader } from './results.ts';

/** The survey's three parts behind its routes. */
export interface SurveyOffice {
  readonly desk: SurveyDesk;
  readonly keeper: SurveyKeeper;
  readonly reader: SurveyReader;
  close(): void;
}

/** Opens the survey on a store: what waited since the last time is written where it is due. */
export function openSurveyOffice(
  store: Store,
  live: Pick<LiveHub, 'announce'>,
  report: (error: unknown) => void,
): SurveyOffice {
  const keeper = new SurveyKeeper(store, report);
  const announce = () => live.announce(['survey']);
  const desk = new SurveyDesk(store, keeper, announce);
  const reader = new SurveyReader(store, keeper);
  const stopTelling = keeper.subscribe(announce);
  return {
    desk,
    keeper,
    reader,
    close() {
      stopTelling();
      desk.close();
      reader.close();
      keeper.close();
    },
  };
}
