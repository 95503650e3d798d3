import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { ErrorState } from '../../design/ErrorState.tsx';
import { Loading } from '../../design/Loading.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { useSettledHall } from '../useSettledHall.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { CloseDayPanel } from './CloseDayPanel.tsx';
import { FIRST_HALL } from './first-hall.ts';
import { HallForm } from './HallForm.tsx';

/** The hall as a whole: what it is called, when it is open, how it calls; its day and its clock. */
export default function HallSection() {
  const { t } = useTranslation('manage');
  const { hall, problem, isUnset } = useSettledHall();
  if (isUnset) {
    return (
      <>
        <Banner tone="info" title={t('hall.first')}>
          {t('hall.firstWhat')}
        </Banner>
        <HallForm hall={FIRST_HALL} />
      </>
    );
  }
  if (problem) return <ErrorState problem={problem} onRetry={() => void hall.refetch()} />;
  return (
    <QueryView query={hall} loading={<Loading lines={8} />}>
      {(setup) => (
        <>
          <HallForm hall={setup.hall} />
          <CloseDayPanel />
          <ClockPanel />
        </>
      )}
    </QueryView>
  );
}
