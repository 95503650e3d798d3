import type { Names } from '../../../domain/catalogue/language.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import type { Lookup } from '../lookup.ts';
import type { SheetInput } from './sheet.ts';

function isConfirmed(names: Names | undefined, language: Language): boolean {
  return names?.[language]?.status !== 'unconfirmed';
}

/**
 * Whether every translation of the catalogue that the sheet shows has been confirmed by someone who speaks the
 * language. What is missing is shown in Japanese and needs no confirmation.
 */
export function isTranslationConfirmed(input: SheetInput, language: Language, lookup: Lookup): boolean {
  if (language === 'ja') return true;
  const services = input.wishes.flatMap(({ procedure }) => lookup.services.get(procedure ?? '') ?? []);
  return services.every((service) => {
    const papers = service.evidence.map(({ evidence }) => lookup.evidence.get(evidence)?.names);
    const isNamed = service.texts[language]?.status !== 'unconfirmed';
    return isNamed && papers.every((names) => isConfirmed(names, language));
  });
}
