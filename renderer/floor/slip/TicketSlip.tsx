import type { TFunction } from 'i18next';
import type { Language } from '../../../domain/ticket/codes.ts';
import { localDate, localTime } from '../../../domain/time/zone.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { RubyText } from '../../guide/RubyText.tsx';
import { visitorDay } from '../../guide/sheet/visitorDay.ts';
import { type RangeParts, rangeParts } from '../../time/duration.ts';
import styles from './TicketSlip.module.css';

export interface TicketSlipProps {
  readonly visit: QueueVisit;
  readonly isReprint: boolean;
  readonly setup: HallSetup;
  /** The fixed texts in Japanese, and in the visitor's language. */
  readonly ja: TFunction;
  readonly own: TFunction;
}

/** The number slip for an 80 mm roll: the number, where to wait for what, in Japanese and the visitor's language. */
export function TicketSlip({ visit, isReprint, setup, ja, own }: TicketSlipProps) {
  const { language } = visit.intake;
  const beside = (japanese: string, translated: string) => (
    <>
      {language !== 'ja-easy' && <span lang="ja">{japanese}</span>}
      {language !== 'ja' && (
        <span lang={language === 'ja-easy' ? 'ja' : language}>
          <RubyText text={translated} />
        </span>
      )}
    </>
  );
  const both = (key: string, values: Readonly<Record<string, number>> = {}) =>
    beside(ja(key, values), own(key, values));
  const issuedIn = (reader: Language) => {
    const { zone } = setup.hall;
    return `${visitorDay(localDate(visit.arrivedAt, zone), reader)} ${localTime(visit.arrivedAt, zone)}`;
  };
  const waitText = (wait: RangeParts) => {
    switch (wait.kind) {
      case 'soon':
        return null;
      case 'about':
        return both('slip.expected', { from: wait.minutes, to: wait.minutes + 1 });
      case 'range':
        return both('slip.expected', { from: wait.from, to: wait.to });
      case 'at-least':
        return both('slip.expectedLong', { minutes: wait.minutes });
    }
  };
  return (
    <article className={styles.slip}>
      <p className={styles.hall}>{setup.hall.names.ja}</p>
      {isReprint && <p className={styles.reprint}>{both('slip.reissued')}</p>}
      <p className={styles.title}>{both('slip.title')}</p>
      <p className={styles.number}>{visit.number}</p>
      <ol className={styles.lines}>
        {visit.tickets.map((ticket) => {
          const service = setup.services.find(({ id }) => id === ticket.service);
          const counters = setup.counters.filter((counter) => {
            return counter.active && counter.services.some((taken) => taken.service === ticket.service);
          });
          const places = {
            floor: [...new Set(counters.map(({ floor }) => floor))].join('・'),
            counters: counters.map(({ id }) => id).join('・'),
          };
          const wait = ticket.promise && rangeParts(ticket.promise.p50Ms, ticket.promise.p90Ms);
          return (
            <li key={ticket.id} className={styles.line}>
              <strong lang="ja">{service?.names.ja}</strong>
              {language !== 'ja-easy' && <span lang="ja">{ja('slip.where', places)}</span>}
              {language !== 'ja' && (
                <span lang={language === 'ja-easy' ? 'ja' : language}>
                  {language !== 'ja-easy' && <span lang="en">{service?.names.en} </span>}
                  <RubyText text={own('slip.where', places)} />
                </span>
              )}
              {wait && <span className={styles.wait}>{waitText(wait)}</span>}
            </li>
          );
        })}
      </ol>
      <p className={styles.words}>{both('slip.wait')}</p>
      <p className={styles.issued}>{beside(issuedIn('ja'), issuedIn(language))}</p>
    </article>
  );
}
