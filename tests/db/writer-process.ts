import { writeSync } from 'node:fs';
import { callNext } from '../../db/acts/call.ts';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import { finishTicket, startServing } from '../../db/acts/tickets.ts';
import { hashAt } from '../../db/journal.ts';
import { openStore } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import type { Caller } from '../../db/write.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { SOURCE_PLACES } from '../../server/places.ts';

/**
 * A program of its own that works on a store until it is killed: `node writer-process.ts DIR RUN`.
 * Before each act it says `try REQUEST`, after it `ack REQUEST SEQ HASH`; with `hold` for RUN it only keeps the
 * store open. A refusal to open is said as `refused CODE PARAMS`.
 */
const [, , dataDir = '', run = ''] = process.argv;

/** Straight to the pipe: what was said before the kill has arrived. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function open(): Store {
  try {
    return openStore({ dataDir, migrationsDir: SOURCE_PLACES.migrationsDir, program: `writer ${run}` });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    say(`refused ${error.code} ${JSON.stringify(error.params)}`);
    process.exit(0);
  }
}

const issueOne = issueSchema.parse({ services: [{ service: 'shomei' }], intake: EMPTY_INTAKE });
let acts = 0;

function act(store: Store, counter: string | null, perform: (caller: Caller) => ActAnswer): ActAnswer {
  acts += 1;
  const id = `${run}-${acts}`;
  say(`try ${id}`);
  const answer = perform({ actor: 'staff', device: 'd', counter, request: { id, fingerprint: id } });
  say(`ack ${id} ${answer.seq} ${hashAt(store.db, answer.seq)}`);
  return answer;
}

function work(store: Store): void {
  for (;;) {
    act(store, null, (caller) => issueVisit(store, caller, issueOne));
    const { ticket } = act(store, '1', (caller) => callNext(store, caller, '1'));
    act(store, '1', (caller) => startServing(store, caller, { ticket: ticket ?? 0 }));
    act(store, '1', (caller) => finishTicket(store, caller, { ticket: ticket ?? 0, outcomes: [] }));
  }
}

const store = open();
say(`ready ${process.pid}`);
if (run === 'hold') setInterval(() => store.tail, 60_000);
else work(store);
