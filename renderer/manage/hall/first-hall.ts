import { type Hall, hallSchema } from '../../../domain/hall/hall.ts';
import { OFFICE_WEEK } from '../form/week.ts';

/** What the form shows before a hall was ever set up: everything usual, and no name. */
export const FIRST_HALL: Hall = {
  ...hallSchema.parse({
    id: 'new',
    names: { ja: 'new', en: 'new' },
    municipalityCode: null,
    zone: 'Asia/Tokyo',
    practice: false,
    synthetic: false,
    week: OFFICE_WEEK,
    recallSpacingMs: 20_000,
    minCalls: 2,
    priorityBurst: 3,
    smallCellK: 10,
  }),
  id: '',
  names: { ja: '', en: '' },
};
