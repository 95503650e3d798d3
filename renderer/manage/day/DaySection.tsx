import { useQuery } from '@tanstack/react-query';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { api, read } from '../../api/client.ts';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { Loading } from '../../design/Loading.tsx';
import { notifyProblem } from '../../design/notices.ts';
import { QueryView } from '../../design/QueryView.tsx';
import { printPage } from '../../floor/slip/printPage.ts';
import { DateField } from '../form/DateField.tsx';
import { HallQuery } from '../HallQuery.tsx';
import { DAY } from '../sections.ts';
import { useDayText } from '../today/useDayText.ts';
import styles from './DaySection.module.css';
import { DaySummaryPage } from './DaySummaryPage.tsx';

interface DayOfProps {
  readonly day: string;
  readonly setup: HallSetup;
}

function DayOf({ day, setup }: DayOfProps) {
  const { t } = useTranslation('manage');
  const [, go] = useLocation();
  const dayText = useDayText();
  const summary = useQuery({
    queryKey: ['today', 'summary', day],
    queryFn: () => read(api.api.days[':day'].$get({ param: { day } })),
    meta: { topics: ['counters'] },
  });
  const previous = summary.data?.previous;
  return (
    <div className={styles.section}>
      <div className={styles.controls} data-no-print>
        <DateField
          label={t('daySummary.day')}
          description={t('daySummary.dayWhat')}
          value={day}
          onChange={(date) => date !== '' && go(`${DAY.path}/${date}`)}
        />
        {previous && (
          <ButtonLink href={`${DAY.path}/${previous}`}>
            {t('daySummary.previous', { day: dayText(previous) })}
          </ButtonLink>
        )}
        {day !== setup.day && <ButtonLink href={DAY.path}>{t('daySummary.today')}</ButtonLink>}
        <Button variant="primary" icon={Printer} onPress={() => void printPage().catch(notifyProblem)}>
          {t('daySummary.print')}
        </Button>
      </div>
      <QueryView query={summary} loading={<Loading lines={8} />}>
        {(view) => <DaySummaryPage view={view} setup={setup} />}
      </QueryView>
    </div>
  );
}

/** A business day on one sheet of A4, today's or a past one. */
export default function DaySection() {
  const { day } = useParams();
  return <HallQuery>{(setup) => <DayOf day={day ?? setup.day} setup={setup} />}</HallQuery>;
}
