import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useName } from '../../api/useName.ts';
import { cx } from '../../design/cx.ts';
import { Duration } from '../../design/Duration.tsx';
import { ServiceWait } from '../../estimate/ServiceWait.tsx';
import { SeriesTag } from '../SeriesTag.tsx';
import styles from './ServiceLines.module.css';
import type { ServiceSituation } from './situation.ts';

export interface ServiceLinesProps {
  readonly situations: readonly ServiceSituation[];
  readonly onShow: (service: string) => void;
}

function OpenCounters({ situation }: { readonly situation: ServiceSituation }) {
  const { t } = useTranslation('floor');
  const { open, counters, waiting } = situation;
  const nobody = open.length === 0 && waiting.length > 0;
  return (
    <span className={cx(styles.open, nobody && styles.nobody)}>
      {nobody && <TriangleAlert aria-hidden className={styles.sign} />}
      {t('now.openOf', { open: open.length, all: counters.length })}
    </span>
  );
}

/** One line a service: how many wait, how long the first has, how many counters take them. */
export function ServiceLines({ situations, onShow }: ServiceLinesProps) {
  const { t } = useTranslation('floor');
  const name = useName();
  return (
    <div className={styles.lines}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('now.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('now.service')}</th>
            <th scope="col" className={styles.figure}>
              {t('now.waiting')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('now.expected')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('now.longest')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('now.open')}
            </th>
          </tr>
        </thead>
        <tbody>
          {situations.map((situation) => {
            const { service, waiting, ready, longestSince } = situation;
            return (
              <tr key={service.id}>
                <th scope="row" className={styles.service}>
                  <Button className={styles.show ?? ''} onPress={() => onShow(service.id)}>
                    <SeriesTag series={service.series} />
                    <span>{name(service.names)}</span>
                  </Button>
                </th>
                <td className={styles.figure}>
                  <span className={styles.count}>{t('now.people', { count: waiting.length })}</span>
                  {ready > 0 && <span className={styles.ready}>{t('now.ready', { count: ready })}</span>}
                </td>
                <td className={styles.figure}>
                  <ServiceWait
                    service={service.id}
                    label={<span className={styles.label}>{t('now.expected')}</span>}
                  />
                </td>
                <td className={styles.figure}>
                  {longestSince !== null && (
                    <>
                      <span className={styles.label}>{t('now.longest')}</span>
                      <Duration since={longestSince} targetMs={service.targetMs} />
                    </>
                  )}
                </td>
                <td className={styles.figure}>
                  <span className={styles.label}>{t('now.open')}</span>
                  <OpenCounters situation={situation} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
