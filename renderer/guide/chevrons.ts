import type { Point } from '../../domain/floorplan/plan.ts';

export interface Chevron {
  readonly at: Point;
  /** Direction of walking in degrees, clockwise from the right. */
  readonly degrees: number;
}

/** Arrow marks along a line, one every `spacing` units and none within half a spacing of a bend or an end. */
export function chevronsAlong(points: readonly Point[], spacing: number): readonly Chevron[] {
  return points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    const count = Math.floor(length / spacing);
    const degrees = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
    return Array.from({ length: count }, (_, mark): Chevron => {
      const share = (mark + 0.5) / count;
      return { at: [fromX + (x - fromX) * share, fromY + (y - fromY) * share], degrees };
    });
  });
}
