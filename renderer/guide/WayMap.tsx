import { useTranslation } from 'react-i18next';
import { counterPlace, floorWithId, frontPlace, placeWithId } from '../../domain/floorplan/places.ts';
import type { Plan } from '../../domain/floorplan/plan.ts';
import { type Way, type WayStep, wayTo } from '../../domain/floorplan/way.ts';
import { useName } from '../api/useName.ts';
import { QueryView } from '../design/QueryView.tsx';
import { FloorPlan } from './FloorPlan.tsx';
import { usePlan } from './usePlan.ts';
import styles from './WayMap.module.css';

export interface WayMapProps {
  /** Id of the counter to go to. */
  readonly counter: string;
  /** Without steps: for wheelchairs and strollers. */
  readonly stepFree: boolean;
}

function WaySteps({ plan, way }: { readonly plan: Plan; readonly way: Way }) {
  const { t } = useTranslation('guide');
  const name = useName();
  const placeName = (id: string): string => {
    const place = placeWithId(plan, id);
    if (!place) return '';
    return place.kind === 'counter' ? t('way.counter', { sign: place.sign }) : name(place.names);
  };
  const say = (step: WayStep): string => {
    const floor = floorWithId(plan, step.floor);
    return t(`way.step.${step.code}`, {
      place: 'place' in step && step.place !== null ? placeName(step.place) : '',
      floor: floor ? name(floor.names) : step.floor,
      metres: 'metres' in step ? Math.round(step.metres) : 0,
    });
  };
  return (
    <ol className={styles.steps}>
      {way.steps.map((step) => (
        <li key={`${step.code}${step.floor}`}>{say(step)}</li>
      ))}
    </ol>
  );
}

function DrawnWay({ plan, counter, stepFree }: WayMapProps & { readonly plan: Plan }) {
  const { t, i18n } = useTranslation('guide');
  const place = counterPlace(plan, counter);
  const front = frontPlace(plan);
  if (!place || !front) return <p className={styles.none}>{t('way.notOnPlan')}</p>;
  const way = wayTo(plan, front.id, place.id, { stepFree });
  return (
    <div className={styles.way}>
      <FloorPlan
        plan={plan}
        floor={place.floor}
        way={way}
        highlight={counter}
        lang={i18n.language}
        label={t('way.picture', { place: t('way.counter', { sign: place.sign }) })}
        here={t('way.here')}
      />
      {way ? <WaySteps plan={plan} way={way} /> : <p className={styles.none}>{t('way.none')}</p>}
    </div>
  );
}

/** The way from the front desk to a counter, drawn on the plan of its floor and told in words. */
export function WayMap(props: WayMapProps) {
  const plan = usePlan();
  return <QueryView query={plan}>{(data) => <DrawnWay plan={data} {...props} />}</QueryView>;
}
