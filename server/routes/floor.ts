import { OpenAPIHono } from '@hono/zod-openapi';
import {
  changeIntake,
  giveGuidance,
  guidanceSchema,
  guidanceUndoSchema,
  intakeChangeSchema,
  undoGuidance,
} from '../../db/acts/intake.ts';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import { enterPaperTicket, paperSchema } from '../../db/acts/paper.ts';
import { changePlan, planSchema } from '../../db/acts/plan.ts';
import {
  cancelSchema,
  cancelTicket,
  releaseSchema,
  releaseTicket,
  resumeTicket,
  returnToLine,
  ticketSchema,
} from '../../db/acts/tickets.ts';
import { readQueue } from '../../db/views/queue.ts';
import { mayIssueAs } from '../../domain/door/policy.ts';
import { actorAt } from '../../domain/door/visitor.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { queueViewSchema } from '../../domain/views/queue.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { acting, reading } from './describe.ts';

const queue = reading({
  path: '/api/queue',
  summary: 'Every visit that is in the hall now',
  capability: 'see-queue',
  answer: queueViewSchema,
  errors: ['hall-not-set-up'],
});
const issue = acting({
  path: '/api/visits',
  summary: 'Give a number',
  capability: 'issue',
  body: issueSchema,
  errors: [
    'staff-only',
    'unknown-service',
    'service-not-active',
    'unknown-counter',
    'service-twice',
    'number-range-exhausted',
    'reception-closed',
    'contingent-reached',
    'note-holds-personal-number',
  ],
});
const intake = acting({
  path: '/api/visits/{visit}/intake',
  summary: 'Correct what was learned about a visit',
  capability: 'guide',
  body: intakeChangeSchema,
  errors: ['unknown-visit', 'wrong-state', 'note-holds-personal-number'],
});
const guidance = acting({
  path: '/api/guidance',
  summary: 'Count someone who was helped without a number',
  capability: 'guide',
  body: guidanceSchema,
});
const guidanceUndo = acting({
  path: '/api/guidance/undo',
  summary: 'Take back that somebody was helped without a number',
  capability: 'guide',
  body: guidanceUndoSchema,
  errors: ['undo-nothing', 'undo-too-late'],
});
const cancel = acting({
  path: '/api/tickets/cancel',
  summary: 'Cancel a ticket from the floor, with a reason',
  capability: 'guide',
  body: cancelSchema,
  errors: ['unknown-ticket', 'wrong-state'],
});
const comeBack = acting({
  path: '/api/tickets/return',
  summary: 'An absent visitor is back in line, seen by the floor manager',
  capability: 'guide',
  body: ticketSchema,
  errors: ['unknown-ticket', 'wrong-state'],
});
const resume = acting({
  path: '/api/tickets/resume',
  summary: 'Put a held ticket back in its line from the floor',
  capability: 'guide',
  body: ticketSchema,
  errors: ['unknown-ticket', 'wrong-state'],
});

const release = acting({
  path: '/api/tickets/release',
  summary: 'End a call that its counter has forgotten, with a reason',
  capability: 'guide',
  body: releaseSchema,
  errors: ['unknown-ticket', 'wrong-state'],
});
const plan = acting({
  path: '/api/visits/{visit}/plan',
  summary: 'Change which services a visit still goes to, and in which order',
  capability: 'guide',
  body: planSchema,
  errors: [
    'unknown-visit',
    'wrong-state',
    'unknown-service',
    'service-not-active',
    'service-twice',
    'plan-empty',
  ],
});

const paper = acting({
  path: '/api/paper-tickets',
  summary: 'Enter a number that was torn from the paper pad; its times count as not exact',
  capability: 'guide',
  body: paperSchema,
  errors: ['unknown-service', 'unknown-counter', 'paper-not-on-pad', 'paper-number-used', 'paper-times'],
});

/** The acts of the floor manager. */
export function floorRoutes({ store }: AppDeps, reader: Reader) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  return app
    .openapi(queue, (c) =>
      c.json(
        reader.memo('queue', (at) => readQueue(store.db, at.seq, at.now, at.day)),
        200,
      ),
    )
    .openapi(issue, (c) => {
      const body = c.req.valid('json');
      if (!mayIssueAs(c.env.door, body.channel)) throw new DomainError('wrong-door');
      const caller = callerOf(c, body, null, actorAt(body.channel));
      return c.json(issueVisit(store, caller, body), 200);
    })
    .openapi(intake, (c) => {
      const body = c.req.valid('json');
      return c.json(changeIntake(store, callerOf(c, body), Number(c.req.param('visit')), body), 200);
    })
    .openapi(guidance, (c) => {
      const body = c.req.valid('json');
      return c.json(giveGuidance(store, callerOf(c, body), body), 200);
    })
    .openapi(guidanceUndo, (c) => {
      const body = c.req.valid('json');
      return c.json(undoGuidance(store, callerOf(c, body), body.undoes), 200);
    })
    .openapi(cancel, (c) => {
      const body = c.req.valid('json');
      return c.json(cancelTicket(store, callerOf(c, body), body), 200);
    })
    .openapi(comeBack, (c) => {
      const body = c.req.valid('json');
      return c.json(returnToLine(store, callerOf(c, body), body), 200);
    })
    .openapi(paper, (c) => {
      const body = c.req.valid('json');
      return c.json(enterPaperTicket(store, callerOf(c, body), body), 200);
    })
    .openapi(release, (c) => {
      const body = c.req.valid('json');
      return c.json(releaseTicket(store, callerOf(c, body), body), 200);
    })
    .openapi(plan, (c) => {
      const body = c.req.valid('json');
      return c.json(changePlan(store, callerOf(c, body), Number(c.req.param('visit')), body), 200);
    })
    .openapi(resume, (c) => {
      const body = c.req.valid('json');
      return c.json(resumeTicket(store, callerOf(c, body), { ...body, to: 'line' }), 200);
    });
}
