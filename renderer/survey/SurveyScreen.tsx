import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useWakeLock } from '../board/useWakeLock.ts';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { SurveyClosed } from './SurveyClosed.tsx';
import { SurveyFlow } from './SurveyFlow.tsx';
import { useSending } from './useSending.ts';
import { useSurveyForm } from './useSurveyForm.ts';

/** The survey on a tablet on a table, or on a visitor's own telephone (`?via=qr`). */
export default function SurveyScreen() {
  const { t } = useTranslation('survey');
  const via = new URLSearchParams(useSearch()).get('via') === 'qr' ? 'qr' : 'tablet';
  const form = useSurveyForm();
  useSending();
  useWakeLock();
  return (
    <>
      <title>{t('title')}</title>
      {form.isPending && <Loading lines={6} />}
      {!form.data && form.error && <ErrorState problem={form.error} onRetry={() => void form.refetch()} />}
      {form.data &&
        (form.data.version ? (
          <SurveyFlow form={form.data} version={form.data.version} via={via} />
        ) : (
          <SurveyClosed practice={form.data.practice} />
        ))}
    </>
  );
}
