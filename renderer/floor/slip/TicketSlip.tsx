import type { TFunction } from 'i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { DayOf, TimeOfDay } from '../../design/TimeOfDay.tsx';
import { RubyText } from '../../guide/RubyText.tsx';
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
  const both = (key: string) => (
    <>
      {language !== 'ja-easy' && <span lang="ja">{ja(key)}</span>}
      {language !== 'ja' && (
        <span lang={language === 'ja-easy' ? 'ja' : language}>
          <RubyText text={own(key)} />
        </span>
      )}
    </>
  );
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
            </li>
          );
        })}
      </ol>
      <p className={styles.words}>{both('slip.wait')}</p>
      <p className={styles.issued}>
        <DayOf at={visit.arrivedAt} /> <TimeOfDay at={visit.arrivedAt} />
      </p>
    </article>
  );
}
