import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { languageSchema } from '../../domain/catalogue/language.ts';
import { validityOn } from '../../domain/catalogue/validity.ts';
import { searchAnswer, searchAnswerSchema } from '../catalogue/answers.ts';
import { CurrentCatalogue } from '../catalogue/current.ts';
import { catalogueSchema } from '../catalogue/described-schemas.ts';
import { CatalogueSearch } from '../catalogue/search.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { catalogueEditRoutes } from './catalogue-edit.ts';
import { catalogueFileRoutes } from './catalogue-file.ts';
import { EVERY_ROUTE, reading } from './describe.ts';

const MOST_RESULTS = 50;

const catalogue = reading({
  path: '/api/catalogue',
  summary: 'Procedures, papers, forms, life events and spoken words as the city has them',
  capability: 'see-public',
  answer: catalogueSchema,
  errors: ['hall-not-set-up'],
});

const search = createRoute({
  method: 'get',
  path: '/api/catalogue/search',
  summary: 'Procedures and life events that are meant by what somebody types, best first',
  description:
    'Kanji, kana of either width, romaji in Hepburn or Kunrei, starts and middles of words, one typing mistake, spoken ' +
    'phrases, papers, life events, names in eight languages. Letters after the first 40 are not looked at.',
  middleware: [guard('see-public')] as const,
  request: {
    query: z.object({
      q: z.string().default('').describe('as typed; without a letter in it nothing is found'),
      lang: languageSchema.default('ja').describe('of the names in the answer'),
      limit: z.coerce.number().int().min(1).max(MOST_RESULTS).default(20),
      all: z.enum(['true', 'false']).default('false').describe('also procedures that are not valid today'),
    }),
  },
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: searchAnswerSchema } } },
    ...problemDocuments([...EVERY_ROUTE, 'hall-not-set-up']),
  },
});

const expiring = reading({
  path: '/api/catalogue/expiring',
  summary: 'Procedures whose validity ends within a month, or has ended',
  capability: 'see-queue',
  answer: z.object({
    day: z.string(),
    procedures: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        validTo: z.string(),
        validity: z.enum(['ending', 'ended']),
      }),
    ),
  }),
  errors: ['hall-not-set-up'],
});

function readingRoutes({ report }: AppDeps, reader: Reader, current: CurrentCatalogue) {
  const finder = new CatalogueSearch(current);
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput })
    .openapi(catalogue, (c) => {
      reader.hall();
      // A screen that shows the catalogue will search it: the first key need not wait for the index.
      finder.prepare().catch(report);
      return c.json(current.read(), 200);
    })
    .openapi(search, async (c) => {
      const { q, lang, limit, all } = c.req.valid('query');
      const { day } = reader.moment();
      const ranking = await finder.find(q, lang);
      const request = { q, lang, limit, all: all === 'true', day };
      return c.json(searchAnswer(current.read(), ranking, request), 200);
    })
    .openapi(expiring, (c) =>
      c.json(
        reader.memo('expiring', ({ day }) => ({ day, procedures: expiringOn(current, day) })),
        200,
      ),
    );
}

function expiringOn(current: CurrentCatalogue, day: string) {
  return current.read().services.flatMap((service) => {
    const { id, name, valid_to: validTo } = service;
    const validity = validityOn(service, day);
    if (validTo === null || (validity !== 'ending' && validity !== 'ended')) return [];
    return [{ id, name, validTo, validity }];
  });
}

/** The guide's catalogue: read, searched, edited, written to a file and read from one. */
export function catalogueRoutes(deps: AppDeps, reader: Reader) {
  const current = new CurrentCatalogue(deps.store);
  return new OpenAPIHono<AppEnv>()
    .route('/', readingRoutes(deps, reader, current))
    .route('/', catalogueEditRoutes(deps))
    .route('/', catalogueFileRoutes(deps, current));
}
