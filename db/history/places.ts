import { createHash } from 'node:crypto';
import { type Counter, idSchema, type Names, type Service } from '../../domain/hall/hall.ts';
import { seriesLetters } from '../../domain/ticket/number.ts';
import { readCounters, readServices } from '../state/hall.ts';
import type { Tx } from '../write.ts';

/** An id that a file's name can have: the name itself where it is one, else made from it, always the same. */
function idFor(name: string): string {
  if (idSchema.safeParse(name).success) return name;
  return `h-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

function find<T extends Named>(known: Iterable<T>, name: string): T | undefined {
  const id = idFor(name);
  const items = [...known];
  return (
    items.find((item) => item.id === id) ?? items.find(({ names }) => names.ja === name || names.en === name)
  );
}

/** The services and counters that a history names: those of the hall, and inactive ones made for the others. */
export class HistoryPlaces {
  readonly #tx: Tx;
  readonly #targetMs: number | null;
  readonly #services: Service[];
  readonly #counters: Counter[];
  readonly #serviceByName = new Map<string, Service>();
  readonly #counterByName = new Map<string, Counter>();
  readonly newServices: string[] = [];
  readonly newCounters: string[] = [];

  /** @param targetMs the wait target of the services that are made */
  constructor(tx: Tx, targetMs: number | null) {
    this.#tx = tx;
    this.#targetMs = targetMs;
    this.#services = [...readServices(tx.db)];
    this.#counters = [...readCounters(tx.db)];
  }

  /** @param firstDate the date from which a service made for this name is valid */
  service(name: string, firstDate: string): Service {
    const known =
      this.#serviceByName.get(name) ?? find(this.#services, name) ?? this.#makeService(name, firstDate);
    this.#serviceByName.set(name, known);
    return known;
  }

  counter(name: string, firstDate: string): Counter {
    const known =
      this.#counterByName.get(name) ?? find(this.#counters, name) ?? this.#makeCounter(name, firstDate);
    this.#counterByName.set(name, known);
    return known;
  }

  #freeSeries(): string {
    const taken = new Set(this.#services.map((service) => service.series));
    let index = 1;
    while (taken.has(seriesLetters(index))) index += 1;
    return seriesLetters(index);
  }

  #makeService(name: string, firstDate: string): Service {
    const service: Service = {
      id: idFor(name),
      series: this.#freeSeries(),
      names: { ja: name, en: name },
      rangeFrom: 1,
      rangeTo: 999,
      targetMs: this.#targetMs,
      active: false,
      validFrom: firstDate,
      validTo: null,
      successor: null,
      sort: this.#services.length,
      alwaysLast: false,
      week: null,
      dailyContingent: null,
      plannedCounters: null,
      paperPad: null,
    };
    this.#tx.append({ kind: 'service.set', service });
    this.#services.push(service);
    this.newServices.push(service.id);
    return service;
  }

  #makeCounter(name: string, firstDate: string): Counter {
    const counter: Counter = {
      id: idFor(name),
      names: { ja: name, en: name },
      floor: '',
      services: [],
      active: false,
      validFrom: firstDate,
      validTo: null,
      successor: null,
      sort: this.#counters.length,
    };
    this.#tx.append({ kind: 'counter.set', counter });
    this.#counters.push(counter);
    this.newCounters.push(counter.id);
    return counter;
  }
}
