import type { Floor, Point } from './plan.ts';

type Segment = readonly [Point, Point];

/** Whether a point lies in the viewBox, its edge included. */
export function isInside(viewBox: Floor['viewBox'], [x, y]: Point): boolean {
  const { x: left, y: top, width, height } = viewBox;
  return left <= x && x <= left + width && top <= y && y <= top + height;
}

/** Straight distance in units of the plan. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The sides of a polygon, the last one back to its first point. */
export function sidesOf(outline: readonly Point[]): readonly Segment[] {
  return outline.flatMap((from, at) => {
    const to = outline[(at + 1) % outline.length];
    return to ? [[from, to] as const] : [];
  });
}

/** Where two segments cross or touch, or null; parallel ones never do. */
export function crossing([a, b]: Segment, [c, d]: Segment): Point | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  return [a[0] + t * rx, a[1] + t * ry];
}

/** Whether a point lies on a segment, within half a unit. */
export function isOn(point: Point, [from, to]: Segment): boolean {
  return distance(from, point) + distance(point, to) - distance(from, to) < 0.5;
}

/** The same line without the points at which it goes straight on. */
export function withoutStraightMiddles(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [at, point] of line.entries()) {
    const before = kept.at(-1);
    const after = line[at + 1];
    if (!before || !after || !isStraight(before, point, after)) kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy >= 0;
}
