import { useTranslation } from 'react-i18next';
import { WaitRange } from '../design/WaitRange.tsx';
import styles from './TicketWait.module.css';
import { useEstimates } from './useEstimates.ts';

/** How long a ticket in line will still wait; nothing where that is not known. */
export function TicketWait({ ticket }: { readonly ticket: number }) {
  const { t } = useTranslation('estimate');
  const { data } = useEstimates();
  const range = data?.tickets.find((one) => one.ticket === ticket);
  if (!range) return null;
  return (
    <span className={styles.wait}>
      {t('expected')}
      <WaitRange fromMs={range.p50Ms} toMs={range.p90Ms} />
    </span>
  );
}
