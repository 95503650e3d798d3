import { Fragment, useId } from 'react';
import { assertNever } from '../../domain/assert-never.ts';
import { floorWithId } from '../../domain/floorplan/places.ts';
import type { Plan } from '../../domain/floorplan/plan.ts';
import { type PlanShape, planShapes } from '../../domain/floorplan/shapes.ts';
import type { Way } from '../../domain/floorplan/way.ts';
import type { Names } from '../../domain/hall/hall.ts';
import { cx } from '../design/cx.ts';
import styles from './FloorPlan.module.css';
import { PICTOGRAM_SIZE, PlanPictogram } from './PlanPictogram.tsx';
import { WayLine } from './WayLine.tsx';

export interface FloorPlanProps {
  readonly plan: Plan;
  /** Id of the floor to draw, `1F`. */
  readonly floor: string;
  /** Drawn where it touches this floor. */
  readonly way?: Way | null;
  /** Id of the counter to point out. */
  readonly highlight?: string | null;
  /** `ja` and `ja-easy` write Japanese names only; any other language adds the English ones below them. */
  readonly lang: string;
  /** What the picture shows, for those who hear it. */
  readonly label: string;
  /** 現在地, in the reader's language. */
  readonly here: string;
}

const points = (list: readonly (readonly [number, number])[]) =>
  list.map((point) => point.join(',')).join(' ');

/** One floor of the hall (庁内案内板), drawn from the plan's data, with the way to walk on it. */
export function FloorPlan({ plan, floor, way = null, highlight = null, lang, label, here }: FloorPlanProps) {
  const title = useId();
  const found = floorWithId(plan, floor);
  if (!found) return null;
  const { x, y, width, height } = found.viewBox;
  const shapes = planShapes(plan, floor);
  const isSign = ({ kind }: PlanShape) => kind === 'counter';
  const draw = (shape: PlanShape, at: number) => (
    <Fragment key={at}>{drawShape(shape, lang, highlight)}</Fragment>
  );
  return (
    <svg className={styles.plan} viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-labelledby={title}>
      <title id={title}>{label}</title>
      {shapes.filter((shape) => !isSign(shape)).map(draw)}
      {way && <WayLine way={way} floor={floor} here={here} />}
      {shapes.filter(isSign).map(draw)}
    </svg>
  );
}

function drawShape(shape: PlanShape, lang: string, highlight: string | null) {
  switch (shape.kind) {
    case 'ground':
      return <polygon className={styles.ground} points={points(shape.points)} />;
    case 'room':
      return (
        <polygon
          className={cx(styles.room, shape.room.kind === 'office' && styles.office)}
          points={points(shape.room.outline)}
        />
      );
    case 'door': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line className={styles.door} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'desk': {
      const { kind, x, y, width, height } = shape.desk;
      const zone = shape.desk.kind === 'counter_desk' ? styles[`zone${shape.desk.zone}`] : undefined;
      return <rect className={cx(styles.desk, styles[kind], zone)} {...{ x, y, width, height }} rx={5} />;
    }
    case 'seat': {
      const { x, y, width, height, priority } = shape;
      return (
        <rect className={cx(styles.seat, priority && styles.priority)} {...{ x, y, width, height }} rx={4} />
      );
    }
    case 'name':
      return <PlanName {...shape} lang={lang} />;
    case 'pictogram':
      return <Pictogram place={shape.place} lang={lang} />;
    case 'counter':
      return <CounterSign place={shape.place} lang={lang} isGoal={shape.place.counter === highlight} />;
    default:
      return assertNever(shape);
  }
}

interface PlanNameProps {
  readonly at: readonly [number, number];
  readonly names: Names;
  readonly weight: 'room' | 'caption';
  readonly lang: string;
}

function PlanName({ at: [x, y], names, weight, lang }: PlanNameProps) {
  const isJapanese = readsJapanese(lang) || names.en === names.ja;
  return (
    <text
      className={cx(styles.name, weight === 'room' && styles.roomName)}
      x={x}
      y={isJapanese ? y : y - 8}
      lang="ja"
    >
      {names.ja}
      {!isJapanese && (
        <tspan className={styles.translation} x={x} dy="1.3em" lang="en">
          {names.en}
        </tspan>
      )}
    </text>
  );
}

const readsJapanese = (lang: string) => lang === 'ja' || lang === 'ja-easy';

const nameIn = (names: Names, lang: string) => (readsJapanese(lang) ? names.ja : names.en);

type PictogramPlace = Extract<PlanShape, { kind: 'pictogram' }>['place'];

function Pictogram({ place, lang }: { readonly place: PictogramPlace; readonly lang: string }) {
  const [x, y] = place.at;
  const side = place.kind === 'front' ? 44 : 32;
  const scale = (side * 0.78) / PICTOGRAM_SIZE;
  const corner = -PICTOGRAM_SIZE / 2;
  return (
    <g className={cx(styles.pictogram, styles[place.kind])} transform={`translate(${x} ${y})`}>
      <title>{nameIn(place.names, lang)}</title>
      <rect x={-side / 2} y={-side / 2} width={side} height={side} rx={6} />
      <g transform={`scale(${scale}) translate(${corner} ${corner})`}>
        <PlanPictogram kind={place.kind} />
      </g>
    </g>
  );
}

type CounterPlaceShape = Extract<PlanShape, { kind: 'counter' }>['place'];

interface CounterSignProps {
  readonly place: CounterPlaceShape;
  readonly lang: string;
  readonly isGoal: boolean;
}

function CounterSign({ place, lang, isGoal }: CounterSignProps) {
  const [x, y] = place.at;
  return (
    <g className={cx(styles.counter, isGoal && styles.goal)} transform={`translate(${x} ${y})`}>
      <title>{`${place.sign} ${nameIn(place.names, lang)}`}</title>
      {isGoal && <rect className={styles.halo} x={-31} y={-31} width={62} height={62} rx={15} />}
      <rect className={styles.sign} x={-22} y={-22} width={44} height={44} rx={8} />
      <text y={10}>{place.sign}</text>
    </g>
  );
}
