import { totalMinutes } from '../../../domain/catalogue/guide.ts';
import type { Plan } from '../../../domain/floorplan/plan.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { Lookup } from '../lookup.ts';
import { Fixed, type SheetTexts, SheetTextsContext } from './Both.tsx';
import { SheetPapersList } from './SheetPapersList.tsx';
import { StopPart } from './StopPart.tsx';
import { type SheetInput, sheetPapers, stopsOf } from './sheet.ts';
import styles from './VisitorSheet.module.css';

export interface VisitorSheetProps {
  readonly input: SheetInput;
  readonly texts: SheetTexts;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
  readonly plan: Plan;
}

const READS_JAPANESE: readonly Language[] = ['ja', 'ja-easy'];

/** What a visitor takes along: number, counters in order with the way, papers, fees and last days, in two languages. */
export function VisitorSheet({ input, texts, setup, lookup, plan }: VisitorSheetProps) {
  const stops = stopsOf(input, lookup);
  const services = stops.flatMap(({ procedures }) => procedures.map(({ service }) => service));
  const hours = setup.hall.week.find((day) => day !== null);
  return (
    <SheetTextsContext value={texts}>
      <article className={styles.sheet}>
        <header className={styles.head}>
          <div>
            <p lang="ja" className={styles.hall}>
              {setup.hall.names.ja}
            </p>
            <h2 className={styles.title}>
              <Fixed k={input.number === null ? 'sheet.comeBackTitle' : 'sheet.title'} />
            </h2>
          </div>
          {input.number !== null && (
            <p className={styles.number}>
              <span className={styles.numberName}>
                <Fixed k="slip.title" />
              </span>
              {input.number}
            </p>
          )}
        </header>
        <SheetPapersList papers={sheetPapers(input, lookup)} lookup={lookup} />
        <section className={styles.part}>
          <h3 className={styles.heading}>
            <Fixed k="sheet.order" inline />
          </h3>
          <ol className={styles.stops}>
            {stops.map((stop, at) => (
              <StopPart
                key={stop.line ?? stop.place}
                stop={stop}
                at={at}
                input={input}
                setup={setup}
                lookup={lookup}
                plan={plan}
              />
            ))}
          </ol>
        </section>
        <footer className={styles.foot}>
          {services.length > 0 && <Fixed k="sheet.minutes" values={{ minutes: totalMinutes(services) }} />}
          {input.number === null && hours && (
            <Fixed k="sheet.hours" values={{ from: hours.open, to: hours.receptionEnd }} />
          )}
          <Fixed k="sheet.help" />
          {!READS_JAPANESE.includes(texts.language) && <Fixed k="sheet.official" />}
        </footer>
      </article>
    </SheetTextsContext>
  );
}
