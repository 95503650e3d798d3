import type { Evidence } from '../../../domain/catalogue/evidence.ts';

/** The ways of showing a paper that ask for more of a list than it has. */
export function wayFaults({ counts }: Pick<Evidence, 'counts'>): readonly string[] {
  return counts.flatMap(({ take, of }, at) => (of.length < take ? [`counts.${at}.take`] : []));
}
