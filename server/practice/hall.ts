import type { Counter, Hall, Service } from '../../domain/hall/hall.ts';

const MINUTE = 60_000;
const OFFICE_HOURS = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

/** A core city's main office (population about 380,000) to learn and try on. */
export const PRACTICE_HALL: Hall = {
  id: 'practice',
  names: { ja: '見本市役所 本庁舎', en: 'Mihon City Hall, main office' },
  municipalityCode: null,
  zone: 'Asia/Tokyo',
  practice: true,
  synthetic: false,
  week: [null, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, null],
  closedOnHolidays: true,
  yearEnd: { from: '12-29', to: '01-03' },
  specialDays: [],
  paperSheet: { everyMinutes: 10, folder: null },
  recallSpacingMs: 20_000,
  minCalls: 2,
  priorityBurst: 3,
  absentGraceMs: 600_000,
  absentReturn: 'keep',
  unattendedMs: 900_000,
  smallCellK: 10,
};

type ServiceRow = readonly [id: string, series: string, ja: string, en: string, targetMinutes: number];

const SERVICE_ROWS: readonly ServiceRow[] = [
  ['shomei', 'A', '証明（住民票・戸籍・印鑑）', 'Certificates', 15],
  ['ido', 'B', '住所の異動・戸籍の届出', 'Moving and family register', 30],
  ['mynumber', 'C', 'マイナンバーカード', 'My Number card', 30],
  ['kokuho', 'D', '国民健康保険・後期高齢者医療', 'National health insurance', 20],
  ['nenkin', 'E', '国民年金', 'National pension', 20],
  ['kodomo', 'F', '子ども（手当・医療・保育・就学）', 'Children', 20],
  ['fukushi', 'G', '介護・障がい福祉', 'Care and disability', 30],
  ['zei', 'H', '税の証明・納税', 'Tax', 15],
];

export const PRACTICE_SERVICES: readonly Service[] = SERVICE_ROWS.map(
  ([id, series, ja, en, minutes], sort) => ({
    id,
    series,
    names: { ja, en },
    rangeFrom: 1,
    rangeTo: 999,
    targetMs: minutes * MINUTE,
    active: true,
    validFrom: '2020-04-01',
    validTo: null,
    successor: null,
    sort,
    alwaysLast: false,
    week: null,
    dailyContingent: null,
    plannedCounters: null,
    paperPad: null,
  }),
);

type CounterRow = readonly [id: string, floor: string, services: readonly string[]];

const COUNTER_ROWS: readonly CounterRow[] = [
  ['1', '1F', ['shomei']],
  ['2', '1F', ['shomei']],
  ['3', '1F', ['shomei', 'ido']],
  ['4', '1F', ['ido', 'shomei']],
  ['5', '1F', ['ido']],
  ['6', '1F', ['mynumber']],
  ['7', '1F', ['mynumber', 'shomei']],
  ['8', '1F', ['kokuho']],
  ['9', '1F', ['nenkin', 'kokuho']],
  ['10', '2F', ['kodomo']],
  ['11', '2F', ['fukushi']],
  ['12', '2F', ['zei']],
];

export const PRACTICE_COUNTERS: readonly Counter[] = COUNTER_ROWS.map(([id, floor, services], sort) => ({
  id,
  names: { ja: `${id}番窓口`, en: `Counter ${id}` },
  floor,
  services: services.map((service, index) => ({ service, preference: index + 1, line: 'both' })),
  active: true,
  validFrom: '2020-04-01',
  validTo: null,
  successor: null,
  sort,
}));
