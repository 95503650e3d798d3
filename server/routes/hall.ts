import { OpenAPIHono } from '@hono/zod-openapi';
import { nationalHolidaysAround } from '../../db/calendar.ts';
import { metaValue } from '../../db/open.ts';
import { readCounterStatuses, readCounters, readServices } from '../../db/state/hall.ts';
import { readBoard } from '../../db/views/board.ts';
import { readDaySummary } from '../../db/views/day-summary.ts';
import { readToday } from '../../db/views/today.ts';
import type { Door } from '../../domain/door/door.ts';
import { mayPass } from '../../domain/door/policy.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { boardViewSchema } from '../../domain/views/board.ts';
import { daySummarySchema } from '../../domain/views/day-summary.ts';
import { hallViewSchema } from '../../domain/views/hall.ts';
import { todayViewSchema } from '../../domain/views/today.ts';
import type { AppDeps, AppEnv } from '../context.ts';
import type { Reader } from '../reader.ts';
import { onBadInput } from '../validation.ts';
import { reading } from './describe.ts';

const hall = reading({
  path: '/api/hall',
  summary: 'The hall, its services and counters as they are set up',
  capability: 'see-public',
  answer: hallViewSchema,
  errors: ['hall-not-set-up'],
});
const board = reading({
  path: '/api/board',
  summary: 'Called numbers, waiting counts, numbers that did not answer',
  capability: 'see-public',
  answer: boardViewSchema,
  errors: ['hall-not-set-up'],
});
const today = reading({
  path: '/api/today',
  summary: 'The figures of the business day so far',
  capability: 'see-figures',
  answer: todayViewSchema,
  errors: ['hall-not-set-up'],
});

/** A folder of this machine is told only to whoever may choose it. */
function hallFor(door: Door, hall: Hall): Hall {
  if (mayPass(door, 'configure')) return hall;
  return { ...hall, paperSheet: { ...hall.paperSheet, folder: null } };
}
const day = reading({
  path: '/api/days/{day}',
  summary: 'A business day for the file: what came in, what became of it, how it was closed',
  capability: 'see-figures',
  answer: daySummarySchema,
  errors: ['hall-not-set-up'],
});

/** What screens read about the hall as a whole. */
export function hallRoutes({ store, version }: AppDeps, reader: Reader) {
  return new OpenAPIHono<AppEnv>({ defaultHook: onBadInput })
    .openapi(hall, (c) => {
      const setup = reader.memo('hall', (at) => ({
        ...at,
        epoch: metaValue(store.db, 'epoch'),
        version,
        hall: reader.hall(),
        holidays: [...nationalHolidaysAround(at.day)],
        services: [...readServices(store.db)],
        counters: [...readCounters(store.db)],
        statuses: [...readCounterStatuses(store.db)],
      }));
      return c.json({ ...setup, hall: hallFor(c.env.door, setup.hall) }, 200);
    })
    .openapi(board, (c) =>
      c.json(
        reader.memo('board', (at) => readBoard(store.db, at.seq, at.now, at.day)),
        200,
      ),
    )
    .openapi(day, (c) => {
      const date = c.req.param('day');
      return c.json(
        reader.memo(`day ${date}`, (at) => readDaySummary(store.db, reader.hall(), date, at)),
        200,
      );
    })
    .openapi(today, (c) =>
      c.json(
        reader.memo('today', (at) => readToday(store.db, at.seq, at.now, at.day)),
        200,
      ),
    );
}
