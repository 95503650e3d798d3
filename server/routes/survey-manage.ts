import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  commentBodySchema,
  removeComment,
  saveSettingsOfSurvey,
  saveTagsOfSurvey,
  surveySettingsBodySchema,
  surveyTagsBodySchema,
} from '../../db/acts/survey-settings.ts';
import {
  changeSurvey,
  changeSurveySchema,
  followSurvey,
  followSurveySchema,
} from '../../db/acts/survey-versions.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema } from '../../domain/hall/hall.ts';
import { ALL } from '../../domain/survey/groups.ts';
import { fiscalYearOf, monthSchema } from '../../domain/survey/period.ts';
import { surveySubmissionSchema } from '../../domain/survey/response.ts';
import { surveyCommentsSchema, surveyResultsSchema, surveySetupSchema } from '../../domain/views/survey.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf, guard } from '../guard.ts';
import { problemDocuments } from '../problem.ts';
import { readSurveyComments } from '../survey/comments.ts';
import { readSurveySetup } from '../survey/setup.ts';
import { onBadInput } from '../validation.ts';
import { acting, EVERY_ROUTE, reading } from './describe.ts';
import { taking } from './survey-taking.ts';

const configure = { capability: 'configure' } as const;
const FORM_ERRORS = [
  'survey-unknown-version',
  'survey-form-invalid',
  'survey-scale-changed',
  'survey-question-changed',
] as const;

const setup = reading({
  ...configure,
  path: '/api/survey/setup',
  summary: 'The survey’s versions, settings and tags',
  answer: surveySetupSchema,
  errors: ['hall-not-set-up'],
});
const follow = acting({
  ...configure,
  path: '/api/survey/versions/follow',
  summary: 'Follow the newest version with another one from a day on',
  body: followSurveySchema,
  errors: [...FORM_ERRORS, 'survey-version-dates'],
});
const change = acting({
  ...configure,
  path: '/api/survey/versions/change',
  summary: 'Change a version that has no answers',
  body: changeSurveySchema,
  errors: [...FORM_ERRORS, 'survey-version-has-answers'],
});
const settings = acting({
  ...configure,
  path: '/api/survey/settings',
  summary: 'When counters ask, and how long free text is kept',
  body: surveySettingsBodySchema,
});
const tags = acting({
  ...configure,
  path: '/api/survey/tags',
  summary: 'The tags by which free text is grouped',
  body: surveyTagsBodySchema,
});
const remove = acting({
  ...configure,
  path: '/api/survey/comments/remove',
  summary: 'Remove one free text for good',
  body: commentBodySchema,
  errors: ['survey-unknown-comment'],
});
const paper = taking({
  ...configure,
  path: '/api/survey/paper',
  summary: 'Type in a form that was answered on paper',
  body: z.object({
    submission: surveySubmissionSchema,
    month: monthSchema,
    service: idSchema.nullable(),
  }),
  errors: ['unknown-service'],
});

const results = createRoute({
  method: 'get',
  path: '/api/survey/results',
  summary: 'The results of a fiscal year or one of its months',
  middleware: [guard('configure')] as const,
  request: {
    query: z.object({
      fiscalYear: z.coerce.number().int().min(2000).max(2200),
      month: monthSchema.optional(),
      group: idSchema.default(ALL).describe('a service, NONE or ALL'),
    }),
  },
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: surveyResultsSchema } } },
    ...problemDocuments([...EVERY_ROUTE, 'hall-not-set-up', 'survey-month-invalid']),
  },
});
const comments = createRoute({
  method: 'get',
  path: '/api/survey/comments',
  summary: 'Free text with its tags: for managers only, never exported',
  middleware: [guard('configure')] as const,
  request: {
    query: z.object({ from: monthSchema, to: monthSchema, service: idSchema.optional() }),
  },
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: surveyCommentsSchema } } },
    ...problemDocuments([...EVERY_ROUTE]),
  },
});

/** The survey's management: versions, results, free text, paper. */
export function surveyManageRoutes({ store, survey }: AppDeps) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app
    .openapi(setup, (c) => c.json(readSurveySetup(store, survey.keeper), 200))
    .openapi(follow, (c) => {
      const body = c.req.valid('json');
      return c.json(followSurvey(store, callerOf(c, body), body), 200);
    })
    .openapi(change, (c) => {
      const body = c.req.valid('json');
      const waitingFor = (id: string, version: number) => survey.keeper.waitingFor(id, version);
      return c.json(changeSurvey(store, callerOf(c, body), body, waitingFor), 200);
    })
    .openapi(settings, (c) => {
      const body = c.req.valid('json');
      const answer = saveSettingsOfSurvey(store, callerOf(c, body), body.settings);
      survey.keeper.settle();
      return c.json(answer, 200);
    })
    .openapi(tags, (c) => {
      const body = c.req.valid('json');
      return c.json(saveTagsOfSurvey(store, callerOf(c, body), body), 200);
    })
    .openapi(remove, (c) => {
      const body = c.req.valid('json');
      const answer = removeComment(store, callerOf(c, body), body.comment);
      survey.keeper.changed();
      return c.json(answer, 200);
    })
    .openapi(paper, (c) => {
      survey.desk.submitPaper(c.req.valid('json'));
      return c.json({ kept: true as const }, 200);
    })
    .openapi(results, async (c) => {
      const { fiscalYear, month = null, group } = c.req.valid('query');
      if (!store.hall) throw new DomainError('hall-not-set-up');
      if (month !== null && fiscalYearOf(month) !== fiscalYear) {
        throw new DomainError('survey-month-invalid', { month });
      }
      return c.json(await survey.reader.results({ fiscalYear, month, group }), 200);
    })
    .openapi(comments, (c) => c.json(readSurveyComments(store, c.req.valid('query')), 200));
}
