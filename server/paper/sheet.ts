import type { Hall, Service } from '../../domain/hall/hall.ts';
import { localTime } from '../../domain/time/zone.ts';
import type { QueueTicket, QueueVisit } from '../../domain/views/queue.ts';

/** The words of the sheet, in the language of the hall. */
export type SheetTexts = Readonly<
  Record<'title' | 'at' | 'what' | 'number' | 'arrived' | 'state' | 'priority' | 'nobody' | 'pad', string>
> & { readonly states: Readonly<Record<string, string>> };

interface Line {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function linesOf(visits: readonly QueueVisit[], service: string): readonly Line[] {
  return visits
    .flatMap((visit) => visit.tickets.map((ticket) => ({ visit, ticket })))
    .filter(({ ticket }) => ticket.service === service && ticket.state in LIVE_ORDER)
    .sort((a, b) => rank(a) - rank(b) || byPlace(a.ticket, b.ticket));
}

function byPlace(a: QueueTicket, b: QueueTicket): number {
  return Number(b.front) - Number(a.front) || a.placeAt - b.placeAt || a.id - b.id;
}

/** People at a counter first, then the lines as they are called. */
const LIVE_ORDER: Readonly<Record<string, number>> = {
  serving: 0,
  called: 1,
  ready: 2,
  waiting: 3,
  preparing: 4,
  held: 5,
  elsewhere: 6,
  absent: 7,
};

function rank({ ticket }: Line): number {
  return (LIVE_ORDER[ticket.state] ?? 9) * 2 + (ticket.cls === 'priority' ? 0 : 1);
}

function row(line: Line, zone: string, texts: SheetTexts): string {
  const { visit, ticket } = line;
  const mark = ticket.cls === 'priority' ? ` ${texts.priority}` : '';
  const place = ticket.counter === null ? '' : ` (${ticket.counter})`;
  const state = `${texts.states[ticket.state] ?? ticket.state}${place}${mark}`;
  const cells = [visit.number ?? '―', localTime(ticket.arrivedAt, zone), state];
  return `<tr><td class="box"></td>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function section(service: Service, lines: readonly Line[], zone: string, texts: SheetTexts): string {
  const { paperPad } = service;
  const pad = paperPad ? `<p>${escaped(texts.pad)} ${service.series}${paperPad.from}–${paperPad.to}</p>` : '';
  const head = `<h2>${service.series} ${escaped(service.names.ja)}</h2>${pad}`;
  if (lines.length === 0) return `<section>${head}<p>${escaped(texts.nobody)}</p></section>`;
  const columns = ['', texts.number, texts.arrived, texts.state].map((name) => `<th>${escaped(name)}</th>`);
  const rows = lines.map((line) => row(line, zone, texts)).join('');
  return `<section>${head}<table><tr>${columns.join('')}</tr>${rows}</table></section>`;
}

const STYLE = `body{font:12pt sans-serif;margin:12mm}h1{font-size:16pt}h2{font-size:13pt;margin:6mm 0 2mm}
section{break-inside:avoid}table{border-collapse:collapse}th,td{border:1px solid #000;padding:1mm 3mm;text-align:left}
.box{width:5mm}`;

/**
 * The live state as a page to print: who is in the hall, by service and in the order of calling, with a box to tick.
 * Numbers, times and states only; no notes and no support needs.
 * @param now UTC ms
 */
export function liveSheet(
  hall: Hall,
  services: readonly Service[],
  visits: readonly QueueVisit[],
  now: number,
  texts: SheetTexts,
): string {
  const sections = services
    .filter((service) => service.active)
    .map((service) => section(service, linesOf(visits, service.id), hall.zone, texts));
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escaped(texts.title)}</title>
<style>${STYLE}</style><h1>${escaped(hall.names.ja)} ${escaped(texts.title)}</h1>
<p>${escaped(texts.at)} ${new Date(now).toLocaleString('ja-JP', { timeZone: hall.zone })}</p>
<p>${escaped(texts.what)}</p>${sections.join('\n')}</html>`;
}
