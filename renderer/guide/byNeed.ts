import type { Paper } from '../../domain/catalogue/papers.ts';

/** Papers that are asked for in any case, and those that are asked for only under a condition. */
export function byNeed(
  papers: readonly Paper[],
): readonly [always: readonly Paper[], onlyIf: readonly Paper[]] {
  const isAlways = ({ conditions }: Paper) => conditions.length === 0;
  return [papers.filter(isAlways), papers.filter((paper) => !isAlways(paper))];
}
