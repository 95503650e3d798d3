import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { readCounter } from '../../db/state/hall.ts';
import type { Capability } from '../../domain/door/policy.ts';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema } from '../../domain/hall/hall.ts';
import {
  counterSurveySchema,
  surveyFormSchema,
  surveySendingSchema,
  surveyTokenSchema,
} from '../../domain/views/survey.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { EVERY_ROUTE, reading } from './describe.ts';
import { taking } from './survey-taking.ts';

const form = reading({
  path: '/api/survey',
  summary: 'The survey as it is asked today',
  capability: 'see-public',
  answer: surveyFormSchema,
  errors: ['hall-not-set-up'],
});
const response = taking({
  path: '/api/survey/responses',
  summary: 'Give answers; they bear no time and are kept by batches',
  capability: 'answer-survey',
  body: surveySendingSchema,
  errors: ['survey-token-spent', 'survey-too-soon'],
});
const atCounter = reading({
  path: '/api/survey/counters/{counter}',
  summary: 'Whether the counter’s second screen is asked to show the survey',
  capability: 'see-public',
  answer: counterSurveySchema,
  errors: ['unknown-counter'],
});

interface CounterAct<P extends string, S extends z.ZodType> {
  readonly path: P;
  readonly summary: string;
  readonly capability: Capability;
  readonly answer: S;
  readonly errors: readonly ErrorCode[];
}

/** An act in memory alone: nothing of it is journaled, so a retry finds that it is done. */
function counterAct<P extends string, S extends z.ZodType>(of: CounterAct<P, S>) {
  return createRoute({
    method: 'post',
    path: of.path,
    summary: of.summary,
    middleware: [guard(of.capability)] as const,
    request: { params: z.object({ counter: idSchema.describe('the counter’s id') }) },
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: of.answer } } },
      ...problemDocuments([...EVERY_ROUTE, ...of.errors]),
    },
  });
}

const offer = counterAct({
  path: '/api/survey/counters/{counter}/offer',
  summary: 'The clerk asks the counter’s second screen to show the survey',
  capability: 'serve',
  answer: counterSurveySchema,
  errors: ['unknown-counter', 'survey-nobody-finished'],
});
const begin = counterAct({
  path: '/api/survey/counters/{counter}/begin',
  summary: 'The counter’s second screen begins: a token that ties one answer to service and month',
  capability: 'answer-survey',
  answer: surveyTokenSchema,
  errors: ['unknown-counter', 'survey-nobody-finished'],
});

/** The public part of the survey. */
export function surveyRoutes({ store, survey }: AppDeps, reader: Reader) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  const counterOf = (id: string): string => {
    if (!readCounter(store.db, id)) throw new DomainError('unknown-counter', { counter: id });
    return id;
  };
  return app
    .openapi(form, (c) => {
      const answer = reader.memo('survey', () => {
        const { names, zone, practice } = reader.hall();
        return { version: survey.desk.currentVersion(), hall: names, zone, practice };
      });
      return c.json(answer, 200);
    })
    .openapi(response, (c) => {
      survey.desk.submit(c.env.device, c.req.valid('json'));
      return c.json({ kept: true as const }, 200);
    })
    .openapi(atCounter, (c) => c.json(survey.desk.atCounter(counterOf(c.req.param('counter'))), 200))
    .openapi(offer, (c) => c.json(survey.desk.offer(counterOf(c.req.valid('param').counter)), 200))
    .openapi(begin, (c) =>
      c.json({ token: survey.desk.begin(counterOf(c.req.valid('param').counter)) }, 200),
    );
}
