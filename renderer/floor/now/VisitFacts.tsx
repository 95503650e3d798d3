import BellOff from 'lucide-react/icons/bell-off';
import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { usePaperName, useProcedureName } from '../../api/catalogue.ts';
import { Badge } from '../../design/Badge.tsx';
import { Duration } from '../../design/Duration.tsx';
import { TimeOfDay } from '../../design/TimeOfDay.tsx';
import styles from './VisitDialog.module.css';

/** What was learned of the visitor, in words. */
export function VisitFacts({ visit }: { readonly visit: QueueVisit }) {
  const { t } = useTranslation(['floor', 'codes']);
  const procedureName = useProcedureName();
  const paperName = usePaperName();
  const { intake, support, note } = visit;
  return (
    <dl className={styles.facts}>
      <dt>{t('visit.arrived')}</dt>
      <dd>
        <TimeOfDay at={visit.arrivedAt} />（<Duration since={visit.arrivedAt} />）
      </dd>
      {intake.procedures.length > 0 && (
        <>
          <dt>{t('visit.procedures')}</dt>
          <dd>
            {intake.procedures
              .map(({ procedure, quantity }) =>
                t('visit.procedure', { name: procedureName(procedure), quantity }),
              )
              .join(t('listSeparator'))}
          </dd>
        </>
      )}
      {intake.papersSeen.length + intake.papersMissing.length > 0 && (
        <>
          <dt>{t('visit.papers')}</dt>
          <dd className={styles.badges}>
            {intake.papersSeen.map((paper) => (
              <Badge key={paper} tone="success">
                {paperName(paper)}
              </Badge>
            ))}
            {intake.papersMissing.map((paper) => (
              <Badge key={paper} tone="danger">
                {t('visit.missing', { paper: paperName(paper) })}
              </Badge>
            ))}
          </dd>
        </>
      )}
      <dt>{t('facts.language')}</dt>
      <dd>{t(`codes:language.${intake.language}`)}</dd>
      <dt>{t('facts.party')}</dt>
      <dd>{t('now.people', { count: intake.partySize })}</dd>
      {(support.length > 0 || intake.quiet) && (
        <>
          <dt>{t('facts.support')}</dt>
          <dd className={styles.badges}>
            {support.map((need) => (
              <Badge key={need} tone="info">
                {t(`codes:support.${need}`)}
              </Badge>
            ))}
            {intake.quiet && (
              <Badge tone="warning" icon={BellOff}>
                {t('facts.quietCall')}
              </Badge>
            )}
          </dd>
        </>
      )}
      {note !== '' && (
        <>
          <dt>{t('note.label')}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
