import ClipboardList from 'lucide-react/icons/clipboard-list';
import Route from 'lucide-react/icons/route';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { usePaperName, useProcedureName } from '../api/catalogue.ts';
import { Badge } from '../design/Badge.tsx';
import { Button } from '../design/Button.tsx';
import { Panel } from '../design/Panel.tsx';
import styles from './HandoverCard.module.css';
import { needsBesides } from './needs.ts';
import { OtherTickets } from './OtherTickets.tsx';
import { PlanDialog } from './parts.ts';

export interface HandoverCardProps {
  readonly visit: QueueVisit;
  /** The ticket at this counter; the visit's others are listed as done or still to come. */
  readonly ticket: number;
}

/** What was already learned about the visitor, so that nothing is asked twice; first what to be ready for. */
export function HandoverCard({ visit, ticket }: HandoverCardProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const [plans, setPlans] = useState(false);
  const procedureName = useProcedureName();
  const paperName = usePaperName();
  const { intake, note, handoverNotes } = visit;
  const support = needsBesides(visit);
  const hasFacts =
    intake.procedures.length + intake.papersSeen.length + intake.papersMissing.length + support.length > 0 ||
    intake.language !== 'ja' ||
    intake.partySize > 1 ||
    note !== '' ||
    handoverNotes.length > 0;
  return (
    <Panel
      title={t('card.title')}
      icon={ClipboardList}
      actions={
        <Button variant="quiet" icon={Route} onPress={() => setPlans(true)}>
          {t('card.plan')}
        </Button>
      }
    >
      {!hasFacts && <p className={styles.none}>{t('card.nothing')}</p>}
      <dl className={styles.facts}>
        {(intake.language !== 'ja' || intake.partySize > 1 || support.length > 0) && (
          <>
            <dt>{t('card.support')}</dt>
            <dd className={styles.badges}>
              {intake.language !== 'ja' && (
                <Badge tone="info">{t(`codes:language.${intake.language}`)}</Badge>
              )}
              {support.map((need) => (
                <Badge key={need} tone="info">
                  {t(`codes:support.${need}`)}
                </Badge>
              ))}
              {intake.partySize > 1 && <Badge>{t('card.party', { count: intake.partySize })}</Badge>}
            </dd>
          </>
        )}
        {intake.procedures.length > 0 && (
          <>
            <dt>{t('card.procedures')}</dt>
            <dd>
              <ul className={styles.plain}>
                {intake.procedures.map(({ procedure, quantity }) => (
                  <li key={procedure}>
                    {procedureName(procedure)}
                    {quantity > 1 && ` ${t('card.quantity', { count: quantity })}`}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {intake.papersSeen.length + intake.papersMissing.length > 0 && (
          <>
            <dt>{t('card.papers')}</dt>
            <dd className={styles.badges}>
              {intake.papersSeen.map((paper) => (
                <Badge key={paper} tone="success">
                  {t('card.paperSeen', { paper: paperName(paper) })}
                </Badge>
              ))}
              {intake.papersMissing.map((paper) => (
                <Badge key={paper} tone="danger">
                  {t('card.paperMissing', { paper: paperName(paper) })}
                </Badge>
              ))}
            </dd>
          </>
        )}
        {(note !== '' || handoverNotes.length > 0) && (
          <>
            <dt>{t('card.notes')}</dt>
            <dd>
              <ul className={styles.plain}>
                {note !== '' && <li>{note}</li>}
                {handoverNotes.map(({ counter, note: text }) => (
                  <li key={`${counter}:${text}`}>
                    {counter && <strong>{t('card.fromCounter', { counter })} </strong>}
                    {text}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <OtherTickets visit={visit} ticket={ticket} />
      {plans && <PlanDialog visit={visit} onClose={() => setPlans(false)} />}
    </Panel>
  );
}
