import { useTranslation } from 'react-i18next';
import { useHall } from '../../api/hall.ts';
import { asProblem } from '../../api/problem.ts';
import { Banner } from '../../design/Banner.tsx';
import { Loading } from '../../design/Loading.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import { CloseDayPanel } from './CloseDayPanel.tsx';
import { FIRST_HALL } from './first-hall.ts';
import { HallForm } from './HallForm.tsx';

/** The hall as a whole: what it is called, when it is open, how it calls; its day and its clock. */
export default function HallSection() {
  const { t } = useTranslation('manage');
  const hall = useHall();
  if (hall.isError && asProblem(hall.error).code === 'hall-not-set-up') {
    return (
      <>
        <Banner tone="info" title={t('hall.first')}>
          {t('hall.firstWhat')}
        </Banner>
        <HallForm hall={FIRST_HALL} />
      </>
    );
  }
  return (
    <QueryView query={hall} loading={<Loading lines={8} />}>
      {(setup) => (
        <>
          <HallForm key={JSON.stringify(setup.hall)} hall={setup.hall} />
          <CloseDayPanel />
          <ClockPanel />
        </>
      )}
    </QueryView>
  );
}
