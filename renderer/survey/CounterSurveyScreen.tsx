import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, read } from '../api/client.ts';
import { useWakeLock } from '../board/useWakeLock.ts';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { SurveyClosed } from './SurveyClosed.tsx';
import { SurveyFlow } from './SurveyFlow.tsx';
import { useCounterSurvey } from './useCounterSurvey.ts';
import { useSending } from './useSending.ts';
import { useSurveyForm } from './useSurveyForm.ts';

async function beginAt(counter: string): Promise<string | null> {
  try {
    const { token } = await read(api.api.survey.counters[':counter'].begin.$post({ param: { counter } }));
    return token;
  } catch {
    // The offer is over or the hall is out of reach: the answers count, without their service.
    return null;
  }
}

/** A counter's second screen: waits until somebody is finished there, asks them, and waits for the next. */
export default function CounterSurveyScreen({ counter }: { readonly counter: string }) {
  const { t } = useTranslation('survey');
  const form = useSurveyForm();
  const survey = useCounterSurvey(counter);
  const [isAsking, setAsking] = useState(false);
  useSending();
  useWakeLock();
  if (form.error && !form.data)
    return <ErrorState problem={form.error} onRetry={() => void form.refetch()} />;
  if (survey.error && !survey.data) {
    return <ErrorState problem={survey.error} onRetry={() => void survey.refetch()} />;
  }
  if (!form.data || !survey.data) return <Loading lines={6} />;
  const { version, practice } = form.data;
  const isOffered = version !== null && (survey.data.offered || isAsking);
  return (
    <>
      <title>{t('title')}</title>
      {isOffered ? (
        <SurveyFlow
          form={form.data}
          version={version}
          via="tablet"
          tokenOf={() => {
            setAsking(true);
            return beginAt(counter);
          }}
          onEnd={() => setAsking(false)}
        />
      ) : (
        <SurveyClosed practice={practice} name={version === null ? 'closed' : 'counter.later'} />
      )}
    </>
  );
}
