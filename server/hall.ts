import path from 'node:path';
import { loadShippedCatalogue } from '../db/acts/load-catalogue.ts';
import { loadShippedSurvey } from '../db/acts/load-survey.ts';
import type { Clock } from '../db/clock.ts';
import { openStore } from '../db/open.ts';
import type { Store } from '../db/store.ts';
import { THE_PROGRAM } from '../db/tx.ts';
import { endPastDays } from '../db/write.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import { createApp } from './app.ts';
import { ImportDesk } from './catalogue/import-desk.ts';
import { ClockWatch } from './clock-watch.ts';
import type { Via } from './context.ts';
import { LearningDesk } from './estimates/learning-desk.ts';
import { ExportDesk, removeExports } from './exports.ts';
import { readPlan } from './floorplan.ts';
import { InFlight } from './in-flight.ts';
import { LiveHub } from './live.ts';
import { SHEET_TEXTS } from './paper/texts.ts';
import { PaperSheetWriter } from './paper/writer.ts';
import { seedPracticeHall } from './practice/seed.ts';
import { problemResponse } from './problem.ts';
import { readShippedCatalogue } from './shipped-catalogue.ts';
import { readShippedSurvey } from './shipped-survey.ts';
import { openSurveyOffice } from './survey/office.ts';

/** The running program behind its doors. */
export interface Hall {
  readonly store: Store;
  readonly live: LiveHub;
  readonly learning: LearningDesk;
  fetch(request: Request, via: Via): Promise<Response>;
  close(): Promise<void>;
}

export interface HallOptions {
  readonly dataDir: string;
  /** The folder of the built renderer. */
  readonly rendererDir: string;
  /** The folder of `NNNN_what.sql` files. */
  readonly migrationsDir: string;
  /** The export worker as this runtime can load it. */
  readonly exportWorker: string;
  /** The worker that reads imports of procedures, likewise. */
  readonly importWorker: string;
  /** The folder of the shipped catalogue. */
  readonly catalogueDir: string;
  /** The folder of the shipped survey. */
  readonly surveyDir: string;
  /** The floor plan that comes with the program. */
  readonly planFile: string;
  readonly version: string;
  /** What a store without a hall becomes. */
  readonly seed: 'practice' | 'none';
  readonly clock?: Clock;
  readonly program?: string;
  readonly report?: (error: unknown) => void;
}

/** How long an ending hall waits for calls that came before. */
const LAST_ANSWERS_MS = 2000;

function writeToStderr(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/**
 * Opens the store of a data folder and puts the application on it.
 * @throws DomainError hall-is-running, store-is-newer, store-read-only, store-full, store-is-damaged
 */
export function openHall(options: HallOptions): Hall {
  const store = openStore(options);
  try {
    prepare(store, options);
    return hallOn(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Then nothing can be written before the manager has accepted the clock; the hall opens all the same. */
function isClockBehind(store: Store): boolean {
  return store.clock.now() < store.tail.at;
}

/** What a start does before anybody acts: a forgotten closing is repaired, an empty store gets its hall. */
function prepare(store: Store, options: HallOptions): void {
  removeExports(path.resolve(options.dataDir));
  endPastDays(store);
  if (options.seed === 'practice' && store.hall === null) seedPracticeHall(store);
  if (store.hall === null || isClockBehind(store)) return;
  loadShippedCatalogue(store, THE_PROGRAM, () => readShippedCatalogue(options.catalogueDir));
  loadShippedSurvey(store, THE_PROGRAM, () => readShippedSurvey(options.surveyDir));
}

function hallOn(store: Store, options: HallOptions): Hall {
  const report = options.report ?? writeToStderr;
  const answers = new InFlight();
  let ending: Promise<void> | null = null;
  const live = new LiveHub(store);
  const exports = new ExportDesk(path.resolve(options.dataDir), options.migrationsDir, options.exportWorker);
  const imports = new ImportDesk({
    dataDir: path.resolve(options.dataDir),
    migrationsDir: options.migrationsDir,
    workerFile: options.importWorker,
  });
  // A clock of the caller's own making runs as it likes; only the machine's can jump.
  const watch = options.clock ? null : new ClockWatch(store, report);
  const paper = new PaperSheetWriter(store, path.resolve(options.dataDir), SHEET_TEXTS, report);
  const survey = openSurveyOffice(store, live, report);
  const learning = new LearningDesk(store, report);
  const app = createApp({
    store,
    live,
    exports,
    imports,
    survey,
    paper,
    rendererDir: options.rendererDir,
    readPlan: () => readPlan(path.resolve(options.dataDir), options.planFile),
    version: options.version,
    report,
  });
  const end = async () => {
    await answers.settle(LAST_ANSWERS_MS);
    watch?.close();
    paper.close();
    live.close();
    await learning.close();
    await Promise.all([exports.close(), imports.close()]);
    survey.close();
    store.close();
  };
  return {
    store,
    live,
    learning,
    async fetch(request, via) {
      // Whoever still asks while the hall ends is told to come again.
      if (ending) return problemResponse(new DomainError('store-busy'), () => undefined);
      return answers.track(Promise.resolve(app.fetch(request, via)));
    },
    close() {
      ending ??= end();
      return ending;
    },
  };
}
