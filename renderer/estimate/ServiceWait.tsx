import { WaitRange } from '../design/WaitRange.tsx';
import { useEstimates } from './useEstimates.ts';

/** What somebody would wait who takes a number of the service now; nothing where that is not known. */
export function ServiceWait({ service }: { readonly service: string }) {
  const { data } = useEstimates();
  const newcomer = data?.services.find((one) => one.service === service)?.newcomer;
  return newcomer ? <WaitRange fromMs={newcomer.p50Ms} toMs={newcomer.p90Ms} /> : null;
}
