import { OpenAPIHono } from '@hono/zod-openapi';
import { callNext, callSchema, callTicket } from '../../db/acts/call.ts';
import { closeCounter, openCounter, pauseCounter, pauseSchema } from '../../db/acts/counters.ts';
import {
  cancelSchema,
  cancelTicket,
  finishSchema,
  finishTicket,
  holdSchema,
  holdTicket,
  makeReady,
  markAbsent,
  readySchema,
  recallTicket,
  resumeSchema,
  resumeTicket,
  returnToLine,
  startPreparing,
  startServing,
  ticketSchema,
} from '../../db/acts/tickets.ts';
import { transferSchema, transferTicket } from '../../db/acts/transfer.ts';
import { undoLastAct } from '../../db/acts/undo.ts';
import { readCounterView } from '../../db/views/counter.ts';
import { counterViewSchema } from '../../domain/views/queue.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import { callerOf } from '../guard.ts';
import type { Reader } from '../reader.ts';
import { withCounterView } from '../representation.ts';
import { onBadInput } from '../validation.ts';
import { acting, nothing, reading } from './describe.ts';

const path = <A extends string>(act: A) => `/api/counters/{counter}/${act}` as const;
const serve = { capability: 'serve' } as const;
const ON_TICKET = ['unknown-ticket', 'unknown-counter', 'wrong-state', 'not-at-this-counter'] as const;

const view = reading({
  path: '/api/counters/{counter}',
  summary: 'What one counter has, whom it may call in which order and why',
  capability: 'see-queue',
  answer: counterViewSchema,
  errors: ['unknown-counter', 'hall-not-set-up'],
});
const open = acting({
  ...serve,
  path: path('open'),
  summary: 'Open',
  body: nothing,
  errors: ['unknown-counter'],
});
const pause = acting({
  ...serve,
  path: path('pause'),
  summary: 'Pause, with a reason',
  body: pauseSchema,
  errors: ['unknown-counter', 'counter-busy'],
});
const close = acting({
  ...serve,
  path: path('close'),
  summary: 'Close',
  body: nothing,
  errors: ['unknown-counter', 'counter-busy'],
});
const next = acting({
  ...serve,
  path: path('call-next'),
  summary: 'Call the next number by the order of calling',
  body: nothing,
  errors: ['unknown-counter', 'counter-busy', 'nobody-waiting'],
});
const call = acting({
  ...serve,
  path: path('call'),
  summary: 'Call a chosen number; out of order it needs a reason',
  body: callSchema,
  errors: [
    ...ON_TICKET,
    'counter-busy',
    'taken-by-other-counter',
    'visit-is-elsewhere',
    'only-at-other-counter',
    'counter-takes-no-such-service',
    'out-of-order-needs-reason',
  ],
});
const recall = acting({
  ...serve,
  path: path('recall'),
  summary: 'Call the same number again',
  body: ticketSchema,
  errors: [...ON_TICKET, 'recall-too-soon'],
});
const start = acting({
  ...serve,
  path: path('start'),
  summary: 'The visitor is here',
  body: ticketSchema,
  errors: ON_TICKET,
});
const absent = acting({
  ...serve,
  path: path('absent'),
  summary: 'The visitor did not come',
  body: ticketSchema,
  errors: [...ON_TICKET, 'absent-too-soon'],
});
const comeBack = acting({
  ...serve,
  path: path('return'),
  summary: 'An absent visitor is back in line',
  body: ticketSchema,
  errors: ON_TICKET,
});
const hold = acting({
  ...serve,
  path: path('hold'),
  summary: 'Put aside, with a reason',
  body: holdSchema,
  errors: [...ON_TICKET, 'note-holds-personal-number'],
});
const resume = acting({
  ...serve,
  path: path('resume'),
  summary: 'Take up again what was put aside',
  body: resumeSchema,
  errors: [...ON_TICKET, 'counter-busy'],
});
const finish = acting({
  ...serve,
  path: path('finish'),
  summary: 'Finish',
  body: finishSchema,
  errors: ON_TICKET,
});
const prepare = acting({
  ...serve,
  path: path('prepare'),
  summary: 'Reception is over, the paper is being made',
  body: ticketSchema,
  errors: ON_TICKET,
});
const ready = acting({
  ...serve,
  path: path('ready'),
  summary: 'The paper is ready, or there is a question',
  body: readySchema,
  errors: ON_TICKET,
});
const transfer = acting({
  ...serve,
  path: path('transfer'),
  summary: 'Pass the visitor on to another service or counter',
  body: transferSchema,
  errors: [
    ...ON_TICKET,
    'unknown-service',
    'service-not-active',
    'service-twice',
    'note-holds-personal-number',
  ],
});
const cancel = acting({
  ...serve,
  path: path('cancel'),
  summary: 'Cancel, with a reason',
  body: cancelSchema,
  errors: ON_TICKET,
});
const undo = acting({
  ...serve,
  path: path('undo'),
  summary: 'Take back the last act of this counter',
  body: nothing,
  errors: ['unknown-counter', 'undo-nothing', 'undo-too-late', 'undo-touched-since', 'counter-busy'],
});

/** The acts of a counter's clerk. */
export function counterRoutes({ store }: AppDeps, reader: Reader) {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onBadInput });
  const viewOf = (id: string) =>
    reader.memo(`counter ${id}`, (at) => readCounterView(store.db, reader.hall(), id, at));
  app.use('/api/counters/:counter/*', withCounterView(viewOf));
  return app
    .openapi(view, (c) => c.json(viewOf(c.req.param('counter')), 200))
    .openapi(open, (c) => {
      const id = c.req.param('counter');
      return c.json(openCounter(store, callerOf(c, c.req.valid('json'), id), id), 200);
    })
    .openapi(pause, (c) => {
      const id = c.req.param('counter');
      const body = c.req.valid('json');
      return c.json(pauseCounter(store, callerOf(c, body, id), id, body), 200);
    })
    .openapi(close, (c) => {
      const id = c.req.param('counter');
      return c.json(closeCounter(store, callerOf(c, c.req.valid('json'), id), id), 200);
    })
    .openapi(next, (c) => {
      const id = c.req.param('counter');
      return c.json(callNext(store, callerOf(c, c.req.valid('json'), id), id), 200);
    })
    .openapi(call, (c) => {
      const id = c.req.param('counter');
      const body = c.req.valid('json');
      return c.json(callTicket(store, callerOf(c, body, id), id, body), 200);
    })
    .openapi(recall, (c) => {
      const body = c.req.valid('json');
      return c.json(recallTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(start, (c) => {
      const body = c.req.valid('json');
      return c.json(startServing(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(absent, (c) => {
      const body = c.req.valid('json');
      return c.json(markAbsent(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(comeBack, (c) => {
      const body = c.req.valid('json');
      return c.json(returnToLine(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(hold, (c) => {
      const body = c.req.valid('json');
      return c.json(holdTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(resume, (c) => {
      const body = c.req.valid('json');
      return c.json(resumeTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(finish, (c) => {
      const body = c.req.valid('json');
      return c.json(finishTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(prepare, (c) => {
      const body = c.req.valid('json');
      return c.json(startPreparing(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(ready, (c) => {
      const body = c.req.valid('json');
      return c.json(makeReady(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(transfer, (c) => {
      const body = c.req.valid('json');
      return c.json(transferTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(cancel, (c) => {
      const body = c.req.valid('json');
      return c.json(cancelTicket(store, callerOf(c, body, c.req.param('counter')), body), 200);
    })
    .openapi(undo, (c) => {
      const id = c.req.param('counter');
      return c.json(undoLastAct(store, callerOf(c, c.req.valid('json'), id), id), 200);
    });
}
