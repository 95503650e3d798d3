import { useTranslation } from 'react-i18next';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { Badge } from '../design/Badge.tsx';
import styles from './ProcedurePage.module.css';

/** What the procedure rests on, and who of the city has checked the entry. */
export function ProcedureLaw({ service }: { readonly service: PublicService }) {
  const { t } = useTranslation('guide');
  return (
    <section className={styles.section}>
      <h3>{t('section.law')}</h3>
      <ul className={styles.list} lang="ja">
        {service.rules.map(({ law, article }) => (
          <li key={`${law}${article ?? ''}`}>
            {law}
            {article}
          </li>
        ))}
      </ul>
      {service.cost.source !== null && (
        <p className={styles.plain}>
          {t('fact.feeSource')}: <span lang="ja">{service.cost.source}</span>
        </p>
      )}
      <p className={styles.plain}>
        {service.confirmed_by === null ? (
          <Badge tone="warning">{t('confirmed.nobody')}</Badge>
        ) : (
          t('confirmed.by', { who: service.confirmed_by, on: service.confirmed_on })
        )}
      </p>
    </section>
  );
}
