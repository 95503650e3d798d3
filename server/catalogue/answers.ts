import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { withoutFurigana } from '../../domain/catalogue/furigana.ts';
import { type Language, languageSchema, nameIn } from '../../domain/catalogue/language.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { type Validity, validityOn } from '../../domain/catalogue/validity.ts';
import { PHRASE_KINDS } from './phrases.ts';
import type { Ranked, Ranking } from './rank.ts';

const foundSchema = z.object({
  id: z.string().describe('of the catalogue'),
  name: z.string(),
  language: languageSchema.describe('of the name: `ja` where there is no translation'),
  score: z.number().min(0).max(1).describe('1: exactly what was typed'),
  why: z
    .array(z.object({ kind: z.enum(PHRASE_KINDS), text: z.string() }))
    .describe('the texts of the catalogue by which it was found, best first'),
});

export const searchAnswerSchema = z.object({
  q: z.string().describe('what was asked, its first 200 letters'),
  results: z
    .array(foundSchema.extend({ kind: z.literal('procedure') }))
    .describe('procedures (手続き), best first'),
  lifeEvents: z
    .array(foundSchema.extend({ kind: z.literal('life_event') }))
    .describe('life events (ライフイベント), best first'),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** Less than this, absolutely and of the best, is no answer to what was typed. */
const LEAST = 0.15;
const LEAST_OF_BEST = 0.3;
const ECHOED = 200;

interface SearchRequest {
  readonly q: string;
  readonly lang: Language;
  readonly limit: number;
  /** Also what is not valid on the day. */
  readonly all: boolean;
  readonly day: string;
}

type Found = z.infer<typeof foundSchema>;
type Named = Ranked & { readonly name: { readonly text: string; readonly language: Language } };

function found({ id, score, why, name }: Named): Found {
  const text = name.language === 'ja-easy' ? withoutFurigana(name.text) : name.text;
  return { id, name: text, language: name.language, score: Math.round(score * 1000) / 1000, why: [...why] };
}

function best(ranked: readonly Named[], limit: number): readonly Found[] {
  const least = Math.max(LEAST, (ranked[0]?.score ?? 0) * LEAST_OF_BEST);
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(found);
}

function serviceName({ name, texts }: PublicService, language: Language): Named['name'] {
  const text = texts[language];
  return text ? { text: text.name, language } : { text: name, language: 'ja' };
}

const isValid = (validity: Validity): boolean => validity === 'valid' || validity === 'ending';

/** A ranking as the API gives it: with names, without what is not valid on the day. */
export function searchAnswer(catalogue: Catalogue, ranking: Ranking, request: SearchRequest): SearchAnswer {
  const { q, lang, limit, all, day } = request;
  const services = new Map(catalogue.services.map((service) => [service.id, service]));
  const events = new Map(catalogue.life_events.map((event) => [event.id, event]));
  const results = ranking.procedures.flatMap((ranked) => {
    const service = services.get(ranked.id);
    if (!service || !(all || isValid(validityOn(service, day)))) return [];
    return [{ ...ranked, name: serviceName(service, lang) }];
  });
  const lifeEvents = ranking.lifeEvents.flatMap((ranked) => {
    const event = events.get(ranked.id);
    return event ? [{ ...ranked, name: nameIn(event.names, lang) }] : [];
  });
  return {
    q: q.slice(0, ECHOED),
    results: best(results, limit).map((item) => ({ kind: 'procedure', ...item })),
    lifeEvents: best(lifeEvents, limit).map((item) => ({ kind: 'life_event', ...item })),
  };
}
