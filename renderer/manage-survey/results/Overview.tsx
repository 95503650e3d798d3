import { useTranslation } from 'react-i18next';
import type { SurveyResults } from '../../../domain/views/survey.ts';
import { Banner } from '../../design/Banner.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import styles from './Overview.module.css';

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly more: string;
}

function useFigures({ overview, scales }: SurveyResults): readonly Figure[] {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const overall = scales.find(({ role, measure }) => role === 'overall' && measure === 'satisfaction');
  const counted: readonly Figure[] = [
    {
      id: 'responses',
      name: t('overview.responses'),
      value: texts.count(overview.responses),
      more: t('overview.before', { n: texts.count(overview.responsesBefore) }),
    },
    {
      id: 'rate',
      name: t('overview.rate'),
      value: texts.share(overview.responseRate),
      more: t('overview.served', { n: texts.count(overview.served) }),
    },
  ];
  if (!overall) return counted;
  const { satisfaction, change } = overall.result;
  return [
    ...counted,
    {
      id: 'satisfaction',
      name: t('overview.satisfaction'),
      value: texts.share(satisfaction?.share ?? null),
      more: t('overview.interval', { interval: texts.shareRange(satisfaction) }),
    },
    {
      id: 'change',
      name: t('overview.change'),
      value: texts.points(change?.points ?? null),
      more: t('overview.interval', { interval: texts.pointRange(change) }),
    },
  ];
}

/** How many answered, of how many, and how satisfied they were. */
export function Overview({ results }: { readonly results: SurveyResults }) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const figures = useFigures(results);
  const { overview, k } = results;
  return (
    <div className={styles.overview}>
      {overview.hidden ? (
        <Banner tone="neutral" title={t('hidden.title')}>
          {t('hidden.what', { k })}
        </Banner>
      ) : (
        <dl className={styles.figures}>
          {figures.map(({ id, name, value, more }) => (
            <div key={id} className={styles.figure} data-figure={id}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
              <dd className={styles.more}>{more}</dd>
            </div>
          ))}
        </dl>
      )}
      {overview.waiting > 0 && (
        <p className={styles.note}>{t('overview.waiting', { n: texts.count(overview.waiting) })}</p>
      )}
    </div>
  );
}
