import { useTranslation } from 'react-i18next';
import { WaitRange } from '../design/WaitRange.tsx';
import { useEstimates } from './useEstimates.ts';

/** What somebody would wait who takes a number of the service now, or that no counter takes it. */
export function ServiceWait({ service }: { readonly service: string }) {
  const { t } = useTranslation('estimate');
  const { data } = useEstimates();
  const found = data?.services.find((one) => one.service === service);
  if (!found) return null;
  const { newcomer } = found;
  return newcomer ? (
    <WaitRange fromMs={newcomer.p50Ms} toMs={newcomer.p90Ms} />
  ) : (
    <span>{t('noCounter')}</span>
  );
}
