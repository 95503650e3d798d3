import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { FeeText } from './FeeText.tsx';
import { useLookup } from './lookup.ts';
import styles from './ProcedurePage.module.css';
import { placesOf, useCountersOf } from './useCounters.ts';
import { useGuideName } from './useGuideName.ts';

/** Where a procedure is done, in words: 1F 3・4・5番窓口, or a place outside the hall. */
export function useWhereText(): (service: PublicService) => string {
  const { t } = useTranslation('guide');
  const countersOf = useCountersOf();
  const lookup = useLookup();
  const name = useGuideName();
  return ({ where }) => {
    if (where.kind === 'outside') return name(lookup?.places.get(where.place)?.names);
    const counters = countersOf(where.service);
    return counters.length === 0 ? t('where.nowhere') : t('where.counters', placesOf(counters));
  };
}

/** Where, what it costs, how long it takes, what it is. */
export function ProcedureFacts({ service }: { readonly service: PublicService }) {
  const { t, i18n } = useTranslation('guide');
  const where = useWhereText();
  const text = (i18n.language === 'en' && service.texts.en) || service.texts.ja;
  return (
    <>
      {text.summary !== null && <p className={styles.plain}>{text.summary}</p>}
      <dl className={styles.facts}>
        <dt>{t('fact.where')}</dt>
        <dd>
          <strong>{where(service)}</strong>
          <span lang="ja">（{service.section}）</span>
        </dd>
        <dt>{t('fact.fee')}</dt>
        <dd>
          <FeeText cost={service.cost} />
        </dd>
        <dt>{t('fact.minutes')}</dt>
        <dd>{t('fact.minutesAbout', { minutes: service.minutes })}</dd>
        <dt>{t('fact.channels')}</dt>
        <dd>{service.channels.map((channel) => t(`channel.${channel}`)).join(t('papers.separator'))}</dd>
        <dt>{t('fact.agent')}</dt>
        <dd>
          {t(`agent.${service.agent.rule}`)}
          {service.agent.note !== null && <span lang="ja">（{service.agent.note}）</span>}
        </dd>
      </dl>
    </>
  );
}
