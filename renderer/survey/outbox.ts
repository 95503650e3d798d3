import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SurveyForm, SurveySending } from '../../domain/views/survey.ts';

/** A response on its way; under its random id, without a time, so that the device keeps no order of visitors. */
export interface Outgoing {
  readonly id: string;
  readonly sending: SurveySending;
  /** The month (`YYYY-MM`) in which it was answered. */
  readonly month: string;
}

interface SurveyStore extends DBSchema {
  outbox: { key: string; value: Outgoing };
  form: { key: string; value: SurveyForm };
}

const NAME = 'madoguchi-survey';
let opened: Promise<IDBPDatabase<SurveyStore>> | null = null;

function store(): Promise<IDBPDatabase<SurveyStore>> {
  opened ??= openDB<SurveyStore>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' });
      db.createObjectStore('form');
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/** Keeps a response on the device until the hall has it. */
export async function putOutgoing(outgoing: Outgoing): Promise<void> {
  const transaction = (await store()).transaction('outbox', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(outgoing), transaction.done]);
}

export async function dropOutgoing(id: string): Promise<void> {
  await (await store()).delete('outbox', id);
}

export async function readOutgoing(): Promise<readonly Outgoing[]> {
  return (await store()).getAll('outbox');
}

/** The form as the hall last gave it, for the time without a connection. */
export async function readKeptForm(): Promise<SurveyForm | undefined> {
  return (await store()).get('form', 'form');
}

export async function keepForm(form: SurveyForm): Promise<void> {
  await (await store()).put('form', form, 'form');
}
