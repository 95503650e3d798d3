import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languageSchema } from '../../../domain/catalogue/language.ts';
import { queryKey } from '../../../server/catalogue/key.ts';
import { Lexicon } from '../../../server/catalogue/lexicon.ts';
import { buildPhraseIndex } from '../../../server/catalogue/phrase-index.ts';
import { phrasesOf } from '../../../server/catalogue/phrases.ts';
import { type Ranking, rank } from '../../../server/catalogue/rank.ts';
import { catalogue } from '../../domain/catalogue/shipped-catalogue.ts';

const lexicon = new Lexicon(catalogue);
const index = await buildPhraseIndex(phrasesOf(catalogue), lexicon);

/** What the search finds in the shipped catalogue. */
export function find(typed: string, language: Language = 'ja'): Ranking {
  const key = queryKey(typed, lexicon);
  return key ? rank(key, index, language) : { procedures: [], lifeEvents: [] };
}

export const idsOf = (typed: string, count = 3): readonly string[] =>
  find(typed)
    .procedures.slice(0, count)
    .map(({ id }) => id);

const tableSchema = z.object({
  queries: z.array(
    z.object({
      q: z.string(),
      kind: z.string().default('unseen'),
      lang: languageSchema.default('ja'),
      expect: z.array(z.string()).min(1).max(3),
    }),
  ),
});
export type Query = z.infer<typeof tableSchema>['queries'][number];

export function queriesIn(file: string): readonly Query[] {
  return tableSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))).queries;
}

/** The queries of which not every expected procedure is among the first three, each with what was found instead. */
export function missed(queries: readonly Query[]): readonly string[] {
  return queries.flatMap(({ q, lang, expect }) => {
    const first = find(q, lang)
      .procedures.slice(0, 3)
      .map(({ id }) => id);
    return expect.every((id) => first.includes(id)) ? [] : [`${q}: ${expect} → ${first}`];
  });
}
