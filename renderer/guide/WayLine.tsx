import type { Way } from '../../domain/floorplan/way.ts';
import { chevronsAlong } from './chevrons.ts';
import styles from './FloorPlan.module.css';

export interface WayLineProps {
  readonly way: Way;
  readonly floor: string;
  /** 現在地, in the reader's language. */
  readonly here: string;
}

/** The way's line on one floor: a ring where the visitor stands or leaves the lift, arrows along it, a dot at its end. */
export function WayLine({ way, floor, here }: WayLineProps) {
  return way.legs.map((leg, at) => {
    if (leg.floor !== floor) return null;
    const line = leg.points.map((point) => point.join(',')).join(' ');
    const [startX, startY] = leg.points[0] ?? [0, 0];
    const [endX, endY] = leg.points.at(-1) ?? [0, 0];
    return (
      <g key={line} className={styles.way}>
        <polyline className={styles.casing} points={line} />
        <polyline className={styles.line} points={line} />
        {chevronsAlong(leg.points, 44).map(({ at: [x, y], degrees }) => (
          <path
            key={`${x},${y}`}
            className={styles.chevron}
            d="m-4-6 7 6-7 6"
            transform={`translate(${x} ${y}) rotate(${degrees})`}
          />
        ))}
        <circle className={styles.start} cx={startX} cy={startY} r={12} />
        <circle className={styles.end} cx={endX} cy={endY} r={11} />
        {at === 0 && (
          <text className={styles.here} x={startX + 20} y={startY + 7}>
            {here}
          </text>
        )}
      </g>
    );
  });
}
