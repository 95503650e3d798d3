/** A stretch of time, UTC ms, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The part of each span that lies within the limits; what lies wholly outside or is empty falls away. */
export function clipped(spans: readonly Span[], limits: Span): readonly Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, limits.from), to: Math.min(to, limits.to) }))
    .filter(({ from, to }) => from < to);
}

/** How long at least one of the spans lasted, in ms: time that two of them share counts once. */
export function unionLength(spans: readonly Span[]): number {
  let reached = Number.NEGATIVE_INFINITY;
  let length = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
