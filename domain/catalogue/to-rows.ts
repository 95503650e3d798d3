import type { Cells } from './columns.ts';
import { textColumns } from './columns.ts';
import type { Deadline } from './deadline.ts';
import type { EvidenceNeed } from './evidence.ts';
import { languages } from './language.ts';
import type { PublicService, Rule } from './public-service.ts';

/** The procedures as CSV records (see `catalogueColumns`); `fromRows` gives exactly the same procedures back. */
export function toRows(services: readonly PublicService[]): readonly Cells[] {
  return services.map(toCells);
}

/** One procedure as cells, every column present. */
export function toCells(service: PublicService): Cells {
  return { ...factCells(service), ...textCells(service) };
}

function factCells(service: PublicService): Cells {
  const { where, cost, agent } = service;
  return {
    id: service.id,
    name: service.name,
    kana: service.kana,
    ruby: service.ruby,
    section: service.section,
    hall_service: where.kind === 'hall' ? where.service : '',
    floor: where.kind === 'hall' ? where.floor : '',
    outside_place: where.kind === 'outside' ? where.place : '',
    forms: service.forms.join(';'),
    evidence: service.evidence.map(needCell).join(';'),
    fee_yen: cost.yen === null ? '' : String(cost.yen),
    fee_per: cost.per,
    fee_status: cost.status,
    fee_source: cost.source ?? '',
    deadlines: service.deadlines.map(deadlineLine).join('\n'),
    rules: service.rules.map(ruleLine).join('\n'),
    agent_rule: agent.rule,
    agent_note: agent.note ?? '',
    channels: service.channels.join(';'),
    related: service.related.join(';'),
    minutes: String(service.minutes),
    note: service.note ?? '',
    valid_from: service.valid_from,
    valid_to: service.valid_to ?? '',
    source: service.source.join('\n'),
    confirmed_by: service.confirmed_by ?? '',
    confirmed_on: service.confirmed_on ?? '',
  };
}

function textCells(service: PublicService): Cells {
  const cells: Record<string, string> = {};
  for (const language of languages) {
    const text = service.texts[language];
    for (const field of textColumns) cells[`${language}.${field}`] = text?.[field] ?? '';
  }
  return cells;
}

const needCell = (need: EvidenceNeed) =>
  need.condition === null ? need.evidence : `${need.evidence}@${need.condition}`;

const ruleLine = (rule: Rule) => (rule.article === null ? rule.law : `${rule.law} | ${rule.article}`);

/** `within 14 day moved_in exclusive: 文`, `before moved_out: 文`, `stated: 文`. */
function deadlineLine(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'stated':
      return `stated: ${deadline.text}`;
    case 'before':
      return `before ${deadline.from}: ${deadline.text}`;
    case 'within': {
      const counted = deadline.inclusive ? 'inclusive' : 'exclusive';
      return `within ${deadline.amount} ${deadline.unit} ${deadline.from} ${counted}: ${deadline.text}`;
    }
  }
}
