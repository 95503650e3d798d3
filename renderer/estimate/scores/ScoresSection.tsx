import { useQuery } from '@tanstack/react-query';
import Hourglass from 'lucide-react/icons/hourglass';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EstimateScoresView } from '../../../domain/views/estimates.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { api, read } from '../../api/client.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Loading } from '../../design/Loading.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { HallQuery } from '../../manage/HallQuery.tsx';
import { ByServicePanel } from './ByServicePanel.tsx';
import { OverTimePanel } from './OverTimePanel.tsx';
import styles from './ScoresSection.module.css';
import { byService, overTime, periodStart, SCORE_PERIODS, type ScorePeriod } from './scores.ts';

interface ScoresProps {
  readonly view: EstimateScoresView;
  readonly period: ScorePeriod;
  readonly setup: HallSetup;
}

function Scores({ view, period, setup }: ScoresProps) {
  const { t } = useTranslation('estimate');
  const services = byService(view.scores);
  const [all] = services;
  if (!all) return <EmptyState icon={Hourglass} title={t('score.none')} />;
  return (
    <>
      <ByServicePanel totals={services} services={setup.services} />
      <OverTimePanel period={period} totals={overTime(view.scores, period)} all={all} />
      <p className={styles.note}>{t('score.learned', { count: view.learnedDays })}</p>
    </>
  );
}

function ScoresOf({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('estimate');
  const [period, setPeriod] = useState<ScorePeriod>('month');
  const to = setup.day;
  const from = periodStart(period, to);
  const scores = useQuery({
    queryKey: ['estimate-scores', from, to],
    queryFn: () => read(api.api.estimates.scores.$get({ query: { from, to } })),
    refetchOnMount: 'always',
  });
  const label: Readonly<Record<ScorePeriod, string>> = {
    week: t('score.week'),
    month: t('score.month'),
    quarter: t('score.quarter'),
    year: t('score.year'),
  };
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{t('score.title')}</h2>
      <p className={styles.note}>{t('score.note')}</p>
      <ToggleChips
        label={t('score.period')}
        options={SCORE_PERIODS.map((id) => ({ id, label: label[id] }))}
        value={[period]}
        onChange={([chosen]) => chosen && setPeriod(chosen)}
        single
        required
      />
      <QueryView query={scores} loading={<Loading lines={8} />}>
        {(view) => <Scores view={view} period={period} setup={setup} />}
      </QueryView>
    </div>
  );
}

/** How good the promised waits were: by service, over time, and against a simple rule. */
export default function ScoresSection() {
  return <HallQuery>{(setup) => <ScoresOf setup={setup} />}</HallQuery>;
}
