import type { Store } from '../db/store.ts';
import type { Door } from '../domain/door/door.ts';
import type { Plan } from '../domain/floorplan/plan.ts';
import type { ImportDesk } from './catalogue/import-desk.ts';
import type { ExportDesk } from './exports.ts';
import type { LiveHub } from './live.ts';
import type { PaperSheetWriter } from './paper/writer.ts';
import type { SurveyOffice } from './survey/office.ts';

/** What the application is made of; the composition roots (serve, Electron, tests) provide it. */
export interface AppDeps {
  readonly store: Store;
  readonly live: LiveHub;
  readonly exports: ExportDesk;
  readonly imports: ImportDesk;
  readonly survey: SurveyOffice;
  readonly paper: PaperSheetWriter;
  readonly rendererDir: string;
  /** The floor plan as it is on disk now. */
  readonly readPlan: () => Plan;
  readonly version: string;
  /** Told of every failure that is not a refusal. */
  readonly report: (error: unknown) => void;
}

/** What comes with a request besides the request itself: said by the door, never by a header. */
export interface Via {
  readonly door: Door;
  readonly device: string;
}

export interface AppEnv {
  Bindings: Via;
}
