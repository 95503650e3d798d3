import type { MiddlewareHandler } from 'hono';
import type { ActAnswer } from '../domain/views/act.ts';
import type { CounterView } from '../domain/views/queue.ts';
import type { AppEnv } from './context.ts';

/** What a client sends that wants to see the counter as the act left it, in the same answer (RFC 7240). */
export const WANTS_VIEW = 'return=representation';

/**
 * Adds the counter's view to the answer of an act, where the client prefers so: the clerk's screen shows the result one
 * way through the network earlier. A repeated request gets the view as it is now, the act's own answer as it was.
 */
export function withCounterView(viewOf: (counter: string) => CounterView): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const isAct = c.req.method === 'POST' && c.res.status === 200;
    const counter = c.req.param('counter');
    if (!isAct || counter === undefined || c.req.header('prefer') !== WANTS_VIEW) return;
    const answer = (await c.res.json()) as ActAnswer;
    c.res = c.json({ ...answer, counter: viewOf(counter) }, 200, { 'preference-applied': WANTS_VIEW });
  };
}
