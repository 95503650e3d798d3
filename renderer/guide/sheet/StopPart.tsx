import { counterPlace, frontPlace } from '../../../domain/floorplan/places.ts';
import type { Plan } from '../../../domain/floorplan/plan.ts';
import { wayTo } from '../../../domain/floorplan/way.ts';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { FloorPlan } from '../FloorPlan.tsx';
import type { Lookup } from '../lookup.ts';
import { placesOf } from '../useCounters.ts';
import { Both, BothNames, Fixed, useSheetTexts } from './Both.tsx';
import { SheetProcedurePart } from './SheetProcedurePart.tsx';
import type { SheetInput, SheetStop } from './sheet.ts';
import styles from './VisitorSheet.module.css';

export interface StopPartProps {
  readonly stop: SheetStop;
  readonly at: number;
  readonly input: SheetInput;
  readonly setup: HallSetup;
  readonly lookup: Lookup;
  readonly plan: Plan;
}

interface StopMapProps extends Pick<StopPartProps, 'plan' | 'input'> {
  readonly counter: Counter;
}

function StopMap({ plan, input, counter }: StopMapProps) {
  const { language, ja, own } = useSheetTexts();
  const place = counterPlace(plan, counter.id);
  const front = frontPlace(plan);
  if (!place || !front) return null;
  const label = ja('sheet.map', { counters: counter.id });
  return (
    <div className={styles.map}>
      <FloorPlan
        plan={plan}
        floor={place.floor}
        way={wayTo(plan, front.id, place.id, { stepFree: input.stepFree })}
        highlight={counter.id}
        lang={language}
        label={label}
        here={language === 'ja-easy' ? ja('sheet.here') : own('sheet.here')}
      />
    </div>
  );
}

/** One counter of the way: where it is, what is done there, how to get there. */
export function StopPart({ stop, at, input, setup, lookup, plan }: StopPartProps) {
  const { language } = useSheetTexts();
  const line = setup.services.find(({ id }) => id === stop.line);
  const counters = setup.counters.filter(
    (counter) => counter.active && counter.services.some(({ service }) => service === stop.line),
  );
  const [first] = counters;
  return (
    <li className={styles.stop}>
      <div className={styles.stopHead}>
        <span className={styles.at}>{at + 1}</span>
        {first ? (
          <strong className={styles.where}>
            <Fixed k="slip.where" values={placesOf(counters)} />
          </strong>
        ) : (
          <strong>
            <BothNames names={lookup.places.get(stop.place ?? '')?.names} />
            <Fixed k="sheet.outside" />
          </strong>
        )}
        {line && <Both ja={line.names.ja} own={language === 'ja-easy' ? null : line.names.en} />}
      </div>
      <div className={styles.stopBody}>
        <div className={styles.procedures}>
          {stop.procedures.map((procedure) => (
            <SheetProcedurePart
              key={procedure.service.id}
              procedure={procedure}
              dates={input.dates}
              openDays={setup}
            />
          ))}
        </div>
        {first && <StopMap plan={plan} input={input} counter={first} />}
      </div>
    </li>
  );
}
