import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitRange } from '../design/WaitRange.tsx';
import { useEstimates } from './useEstimates.ts';

export interface ServiceWaitProps {
  readonly service: string;
  /** Stands before the range; not where there is none. */
  readonly label?: ReactNode;
}

/** What somebody would wait who takes a number of the service now, or that no counter takes it. */
export function ServiceWait({ service, label }: ServiceWaitProps) {
  const { t } = useTranslation('estimate');
  const { data } = useEstimates();
  const found = data?.services.find((one) => one.service === service);
  if (!found) return null;
  const { newcomer } = found;
  if (!newcomer) return <span>{t('noCounter')}</span>;
  return (
    <>
      {label}
      <WaitRange fromMs={newcomer.p50Ms} toMs={newcomer.p90Ms} />
    </>
  );
}
