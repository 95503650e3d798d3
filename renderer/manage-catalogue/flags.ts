import { type Language, languages, type TextStatus } from '../../domain/catalogue/language.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { validityOn } from '../../domain/catalogue/validity.ts';

/** What somebody of the city should look at. */
export const FLAGS = ['ended', 'ending', 'entry', 'fee', 'translation'] as const;
export type Flag = (typeof FLAGS)[number];

/** Texts by language, as far as somebody checked them. */
type TextStates = { readonly [In in Language]?: { readonly status: TextStatus } | undefined };

/** The languages in which texts wait for somebody who knows the language. */
export function unconfirmedLanguages({ texts }: { readonly texts: TextStates }): readonly Language[] {
  return languages.filter((language) => texts[language]?.status === 'unconfirmed');
}

function isFlagged(service: PublicService, flag: Flag, today: string): boolean {
  switch (flag) {
    case 'ended':
    case 'ending':
      return validityOn(service, today) === flag;
    case 'entry':
      return service.confirmed_by === null;
    case 'fee':
      return service.cost.status === 'unconfirmed';
    case 'translation':
      return unconfirmedLanguages(service).length > 0;
  }
}

/** The flags of a procedure on the day `today` (`YYYY-MM-DD`), the most urgent first. */
export function flagsOf(service: PublicService, today: string): readonly Flag[] {
  return FLAGS.filter((flag) => isFlagged(service, flag, today));
}
