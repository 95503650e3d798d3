import type { Cells } from './columns.ts';
import { textColumns } from './columns.ts';
import { languages } from './language.ts';

/** A procedure as read from its cells, not yet checked: what cannot be read is left for the schema to refuse. */
export function draftFrom(cells: Cells): Record<string, unknown> {
  const cell = (column: string) => cells[column]?.trim() ?? '';
  return {
    id: cell('id'),
    name: cell('name'),
    kana: cell('kana'),
    ruby: cell('ruby'),
    texts: textsFrom(cell),
    section: cell('section'),
    where: whereFrom(cell),
    forms: codesFrom(cell('forms')),
    evidence: codesFrom(cell('evidence')).map(needFrom),
    cost: {
      yen: cell('fee_yen') === '' ? null : wholeNumber(cell('fee_yen')),
      per: cell('fee_per'),
      status: cell('fee_status'),
      source: orNull(cell('fee_source')),
    },
    deadlines: linesFrom(cell('deadlines')).map(deadlineFrom),
    rules: linesFrom(cell('rules')).map(ruleFrom),
    agent: { rule: cell('agent_rule'), note: orNull(cell('agent_note')) },
    channels: codesFrom(cell('channels')),
    related: codesFrom(cell('related')),
    minutes: wholeNumber(cell('minutes')),
    note: orNull(cell('note')),
    valid_from: cell('valid_from'),
    valid_to: orNull(cell('valid_to')),
    source: linesFrom(cell('source')),
    confirmed_by: orNull(cell('confirmed_by')),
    confirmed_on: orNull(cell('confirmed_on')),
  };
}

type CellOf = (column: string) => string;

const orNull = (text: string) => (text === '' ? null : text);
const wholeNumber = (text: string) => (/^[0-9]{1,9}$/u.test(text) ? Number(text) : Number.NaN);
const codesFrom = (text: string) => (text === '' ? [] : text.split(';').map((code) => code.trim()));
const linesFrom = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function whereFrom(cell: CellOf) {
  return cell('outside_place') === ''
    ? { kind: 'hall', service: cell('hall_service'), floor: cell('floor') }
    : { kind: 'outside', place: cell('outside_place') };
}

function needFrom(text: string) {
  const at = text.indexOf('@');
  if (at === -1) return { evidence: text, condition: null };
  return { evidence: text.slice(0, at), condition: text.slice(at + 1) };
}

function ruleFrom(line: string) {
  const bar = line.indexOf(' | ');
  if (bar === -1) return { law: line, article: null };
  return { law: line.slice(0, bar), article: line.slice(bar + 3) };
}

/** The inverse of the lines `toRows` writes; an unreadable line becomes a kind that the schema refuses. */
function deadlineFrom(line: string) {
  const colon = line.indexOf(': ');
  const [kind, ...words] = line.slice(0, Math.max(colon, 0)).split(' ');
  const text = line.slice(colon + 2);
  if (kind === 'stated' && words.length === 0) return { kind, text };
  if (kind === 'before' && words.length === 1) return { kind, from: words[0], text };
  if (kind === 'within' && words.length === 4) {
    const [amount = '', unit, from, counted] = words;
    const inclusive = counted === 'inclusive' ? true : counted === 'exclusive' ? false : counted;
    return { kind, amount: wholeNumber(amount), unit, from, inclusive, text };
  }
  return { kind: line };
}

/** A language whose cells are all empty is missing; a text without a status is unconfirmed. */
function textsFrom(cell: CellOf) {
  const texts: Record<string, object> = {};
  for (const language of languages) {
    const fields = textColumns.map((field) => [field, cell(`${language}.${field}`)] as const);
    if (fields.every(([, value]) => value === '')) continue;
    const text = Object.fromEntries(fields.map(([field, value]) => [field, orNull(value)]));
    texts[language] = { ...text, name: text.name ?? '', status: text.status ?? 'unconfirmed' };
  }
  return texts;
}
