import type { Names } from '../../../domain/catalogue/language.ts';
import { unconfirmedLanguages } from '../flags.ts';
import { missingLanguages } from '../named/names.ts';

/** What somebody of the city should look at in a list of names. */
export const NAME_FLAGS = ['missing', 'translation', 'unused'] as const;
export type NameFlag = (typeof NAME_FLAGS)[number];

/** The flags of an entry with some names that `users` others refer to. */
export function nameFlagsOf(names: Names, users: number): readonly NameFlag[] {
  const raised: Readonly<Record<NameFlag, boolean>> = {
    missing: missingLanguages(names).length > 0,
    translation: unconfirmedLanguages({ texts: names }).length > 0,
    unused: users === 0,
  };
  return NAME_FLAGS.filter((flag) => raised[flag]);
}
