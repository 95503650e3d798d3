import { describe, expect, test } from 'vitest';
import { ERROR_CODES, ERROR_STATUS, type ErrorCode } from '../../domain/errors/codes.ts';
import { createApp } from '../../server/app.ts';
import type { AppDeps } from '../../server/context.ts';
import { type ApiDocument, codesOf } from './contract.ts';
import { TrialHall } from './trial-hall.ts';

/** Codes of the command line and of files, which no HTTP call can meet. */
const NOT_OVER_HTTP = new Set<string>(
  ERROR_CODES.filter((code) => /^(history|bundle|backup|file|doctor|journal|out)-/.test(code)),
);
const OF_STARTING: readonly string[] = ['hall-is-running', 'port-taken', 'store-missing', 'lan-door-closed'];
const OF_OTHER_VERSIONS: readonly string[] = ['store-is-newer', 'store-is-older', 'store-not-empty'];
const OF_A_JOB: readonly string[] = ['export-cancelled'];

interface Registered {
  readonly method: string;
  readonly path: string;
}

function registered(hall: TrialHall): readonly string[] {
  const app = createApp(hall.deps as AppDeps);
  return (app.routes as readonly Registered[])
    .filter((route) => route.method !== 'ALL' && route.path !== '/api/openapi.json')
    .map((route) => `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`);
}

function described(document: ApiDocument): readonly string[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

function allOperations(document: ApiDocument) {
  return Object.values(document.paths).flatMap((operations) => Object.values(operations));
}

/** An export only reads; what is remembered of a survey answer must bear no time, so its own random id does. */
const NOT_JOURNALED: ReadonlySet<string> = new Set([
  '/api/exports',
  '/api/paper-sheet',
  '/api/catalogue/import/preview',
  '/api/survey/responses',
  '/api/survey/paper',
  '/api/survey/counters/{counter}/offer',
  '/api/survey/counters/{counter}/begin',
]);

describe('the API describes itself', () => {
  test('every route is described, and every description has its route', async () => {
    const hall = new TrialHall();
    const routes = new Set(registered(hall));
    const document = await hall.document();
    expect([...described(document)].sort()).toEqual([...routes].sort());
    expect(routes.size).toBeGreaterThan(30);
  });

  test('is OpenAPI 3.1, and every operation says what it is for', async () => {
    const document = await new TrialHall().document();
    expect(document.openapi).toBe('3.1.0');
    for (const operation of allOperations(document)) {
      expect((operation as { summary?: string }).summary).toMatch(/\S/);
    }
  });

  test('every refusal is described under the status that it has', async () => {
    const document = await new TrialHall().document();
    for (const operation of allOperations(document)) {
      const statuses = Object.keys(operation.responses).map(Number);
      for (const status of statuses.filter((s) => s >= 400)) {
        for (const code of codesOf(operation, status)) {
          expect(ERROR_STATUS[code as ErrorCode], code).toBe(status);
        }
      }
    }
  });

  test('every error that HTTP can give is described somewhere', async () => {
    const document = await new TrialHall().document();
    const said = new Set(
      allOperations(document).flatMap((operation) =>
        Object.keys(operation.responses).flatMap((status) => codesOf(operation, Number(status))),
      ),
    );
    const elsewhere = new Set([...NOT_OVER_HTTP, ...OF_STARTING, ...OF_OTHER_VERSIONS, ...OF_A_JOB]);
    const missing = ERROR_CODES.filter((code) => !said.has(code) && !elsewhere.has(code));
    expect(missing).toEqual([]);
  });

  test('every act asks for a requestId and answers with the journal row', async () => {
    const document = await new TrialHall().document();
    for (const [path, operations] of Object.entries(document.paths)) {
      const post = operations.post as unknown as {
        requestBody?: { content: { 'application/json': { schema: { required?: string[] } } } };
        responses: Record<string, { content?: { 'application/json'?: { schema: { required?: string[] } } } }>;
      };
      if (!post || NOT_JOURNALED.has(path)) continue;
      expect(post.requestBody?.content['application/json'].schema.required, path).toContain('requestId');
      expect(post.responses['200']?.content?.['application/json']?.schema.required, path).toContain('seq');
    }
  });

  test('is there for whoever may see the hall, and for nobody else', async () => {
    const hall = new TrialHall();
    const board = await hall.raw('GET', '/api/openapi.json', {
      via: { door: { kind: 'window', role: 'board' }, device: 'board-1' },
      url: 'app://hall/api/openapi.json',
    });
    expect(board.status).toBe(200);
    const lan = await hall.raw('GET', '/api/openapi.json', { via: { door: { kind: 'lan' }, device: 'x' } });
    expect(lan.status).toBe(403);
  });
});
