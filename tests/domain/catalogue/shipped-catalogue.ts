import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assembled, assembleCatalogue } from '../../../domain/catalogue/assemble.ts';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import type { LifeEvent } from '../../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';

const folder = join(import.meta.dirname, '../../../assets/catalogue');

/** The hall's services (業務) that the shipped procedures name. */
export const hallServices = ['shomei', 'ido', 'mynumber', 'kokuho', 'nenkin', 'kodomo', 'fukushi', 'zei'];

function readParts(): readonly unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

export const shipped: Assembled = assembleCatalogue(readParts());
export const catalogue: Catalogue = shipped.catalogue;

/** The shipped procedure of that id. */
export function service(id: string): PublicService {
  const found = catalogue.services.find((entry) => entry.id === id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
}

/** The shipped life event of that id. */
export function lifeEvent(id: string): LifeEvent {
  const found = catalogue.life_events.find((entry) => entry.id === id);
  if (!found) throw new Error(`no life event ${id}`);
  return found;
}
