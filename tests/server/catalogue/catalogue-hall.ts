import { readEntries } from '../../../db/journal.ts';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import type { JournalEvent } from '../../../domain/journal/event.ts';
import type { SearchAnswer } from '../../../server/catalogue/answers.ts';
import type { Preview } from '../../../server/catalogue/import-desk.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../../server/practice/hall.ts';
import { TrialHall } from '../trial-hall.ts';

const ORIGIN = 'http://127.0.0.1:4810';

/** A trial hall with the services of the practice hall and the shipped catalogue. */
export class CatalogueHall extends TrialHall {
  static async open(start?: string): Promise<CatalogueHall> {
    const options = { services: PRACTICE_SERVICES, counters: PRACTICE_COUNTERS };
    const hall = new CatalogueHall(start === undefined ? options : { ...options, start });
    // The shipped catalogue is loaded when the program starts on a hall that has none.
    await hall.restart();
    return hall;
  }

  catalogue(): Promise<Catalogue> {
    return this.get<Catalogue>('/api/catalogue');
  }

  async service(id: string): Promise<PublicService> {
    const found = (await this.catalogue()).services.find((service) => service.id === id);
    if (!found) throw new Error(`no procedure ${id}`);
    return found;
  }

  async change(id: string, changes: Partial<PublicService>): Promise<void> {
    const content = { ...(await this.service(id)), ...changes };
    await this.act('/api/catalogue/entries', { entry: { list: 'services', content } });
  }

  search(q: string, more = ''): Promise<SearchAnswer> {
    return this.get<SearchAnswer>(`/api/catalogue/search?q=${encodeURIComponent(q)}${more}`);
  }

  async csv(): Promise<string> {
    const response = await this.raw('GET', '/api/catalogue/procedures.csv');
    return response.text();
  }

  /** Sends a file to be looked at. */
  async preview(file: string | Uint8Array, missing: 'keep' | 'remove' = 'keep'): Promise<Preview> {
    const response = await this.send(file, missing);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Preview;
  }

  send(file: string | Uint8Array, missing: 'keep' | 'remove' = 'keep'): Promise<Response> {
    const url = `${ORIGIN}/api/catalogue/import/preview?missing=${missing}`;
    const body = typeof file === 'string' ? file : new Uint8Array(file);
    return this.fetch(new Request(url, { method: 'POST', headers: { 'content-type': 'text/csv' }, body }));
  }

  /** What was journaled after row `seq`. */
  journaled(seq: number): readonly JournalEvent[] {
    return [...readEntries(this.store.db, seq)].map(({ event }) => event);
  }
}
