import { useMutation } from '@tanstack/react-query';
import Smile from 'lucide-react/icons/face-slightly-smiling';
import { useTranslation } from 'react-i18next';
import { api, read } from '../api/client.ts';
import { Button } from '../design/Button.tsx';
import { notifyFailedAct } from '../design/notices.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useCounterSurvey } from './useCounterSurvey.ts';

/** For the clerk: asks the visitor who was just finished, on the counter's second screen. Nothing where nobody is. */
export function OfferSurvey({ counter }: { readonly counter: string }) {
  const { t } = useTranslation('survey');
  const { data } = useCounterSurvey(counter);
  const offer = useMutation({
    mutationFn: () => read(api.api.survey.counters[':counter'].offer.$post({ param: { counter } })),
    onError: notifyFailedAct,
  });
  const canAsk = data?.finished === true && !data.offered;
  const ask = () => offer.mutate();
  useShortcuts([{ key: 'Shift+F1', label: t('offer.show'), action: ask, when: canAsk }]);
  if (!data?.finished) return null;
  return (
    <Button icon={Smile} shortcut="Shift+F1" isDisabled={!canAsk} pending={offer.isPending} onPress={ask}>
      {data.offered ? t('offer.shown') : t('offer.show')}
    </Button>
  );
}
