import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { storeError } from '../db/store-error.ts';
import { isApiPath } from '../domain/door/api-path.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import type { AppDeps, AppEnv } from './context.ts';
import { estimateRoutes } from './estimates/routes.ts';
import { guard, ownSenderOnly } from './guard.ts';
import { problemResponse } from './problem.ts';
import { Reader } from './reader.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { IMPORT_PREVIEW } from './routes/catalogue-file.ts';
import { clerkRoutes } from './routes/clerks.ts';
import { counterRoutes } from './routes/counters.ts';
import { emergencyRoutes } from './routes/emergency.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { floorRoutes } from './routes/floor.ts';
import { guideRoutes } from './routes/guide.ts';
import { hallRoutes } from './routes/hall.ts';
import { manageRoutes } from './routes/manage.ts';
import { paperRoutes } from './routes/paper.ts';
import { surveyRoutes } from './routes/survey.ts';
import { surveyManageRoutes } from './routes/survey-manage.ts';
import { staticResponse } from './static.ts';

const MAX_BODY_BYTES = 1024 * 1024;
/** A file of 50,000 procedures, which is refused line by line, has 115 MB. */
const MAX_FILE_BYTES = 160 * MAX_BODY_BYTES;

const API_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

const NO_JSON = { field: 'content-type', expected: 'application/json' } as const;

/** What the framework refuses is an error of ours; anything else may be one of the store's. */
function asDomainError(error: unknown): unknown {
  if (!(error instanceof HTTPException)) return storeError(error);
  if (error.status === 400) return new DomainError('malformed-json');
  if (error.status === 415) return new DomainError('bad-input', NO_JSON);
  return error;
}

/** Answers hold what staff learned of visitors: no browser keeps a copy. */
const keptNowhere: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(API_HEADERS)) c.res.headers.set(name, value);
};

function bodyOf(maxSize: number): MiddlewareHandler<AppEnv> {
  const onError = () => {
    throw new DomainError('body-too-large', { bytes: maxSize });
  };
  return bodyLimit({ maxSize, onError });
}
const jsonLimit = bodyOf(MAX_BODY_BYTES);
const fileLimit = bodyOf(MAX_FILE_BYTES);

function apiRoutes(deps: AppDeps) {
  const reader = new Reader(deps.store);
  return new OpenAPIHono<AppEnv>()
    .route('/', hallRoutes(deps, reader))
    .route('/', floorRoutes(deps, reader))
    .route('/', counterRoutes(deps, reader))
    .route('/', clerkRoutes(deps))
    .route('/', catalogueRoutes(deps, reader))
    .route('/', guideRoutes(deps))
    .route('/', manageRoutes(deps))
    .route('/', emergencyRoutes(deps, reader))
    .route('/', paperRoutes(deps))
    .route('/', exportRoutes(deps))
    .route('/', surveyRoutes(deps, reader))
    .route('/', surveyManageRoutes(deps))
    .route('/', estimateRoutes(deps, reader))
    .route('/', eventRoutes(deps));
}

/** The routes' types, for the renderer's typed client. */
export type Api = ReturnType<typeof apiRoutes>;

function descriptionOf({ version }: AppDeps) {
  const description =
    'Numbers, calls, boards and figures of a city hall’s counters. Instants are UTC milliseconds.';
  return { openapi: '3.1.0', info: { title: 'Madoguchi', version, description } };
}

/**
 * The one application: from a request and the door it came through to a response. Electron, the LAN door and the
 * tests mount the same function.
 */
export function createApp(deps: AppDeps) {
  const app = new OpenAPIHono<AppEnv>();
  app.onError((error) => problemResponse(asDomainError(error), deps.report));
  app.notFound(async ({ req }) => {
    const isPage = !isApiPath(req.path) && (req.method === 'GET' || req.method === 'HEAD');
    const file = isPage ? await staticResponse(deps.rendererDir, req.path) : null;
    return file ?? problemResponse(new DomainError('not-found', { path: req.path }), deps.report);
  });
  app.use(ownSenderOnly);
  app.use('/api/*', keptNowhere, (c, next) =>
    (c.req.path === IMPORT_PREVIEW ? fileLimit : jsonLimit)(c, next),
  );
  app.route('/', apiRoutes(deps));
  app.use('/api/openapi.json', guard('see-public'));
  // Not by the library's own route, which answers with an empty object where a schema cannot be described.
  app.get('/api/openapi.json', (c) => c.json(app.getOpenAPI31Document(descriptionOf(deps))));
  return app;
}
