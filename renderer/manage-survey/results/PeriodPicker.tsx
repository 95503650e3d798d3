import { useTranslation } from 'react-i18next';
import { ALL } from '../../../domain/survey/groups.ts';
import { addMonths, fiscalYearMonths, fiscalYearOf } from '../../../domain/survey/period.ts';
import type { SurveyResults } from '../../../domain/views/survey.ts';
import { Select } from '../../design/Select.tsx';
import { useGroupName } from '../useGroupName.ts';
import { useMonthText } from '../useMonthText.ts';
import styles from './PeriodPicker.module.css';
import type { Chosen } from './useSurveyResults.ts';

export interface PeriodPickerProps {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** The fiscal year that is now. */
  readonly thisYear: number;
  readonly available: SurveyResults['available'];
  readonly groups: readonly string[];
}

const WHOLE_YEAR = 'year';

function yearsBetween(available: SurveyResults['available'], thisYear: number): readonly number[] {
  const first = Math.min(thisYear, available ? fiscalYearOf(available.from) : thisYear);
  return Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
}

/** Which fiscal year, month and service the results are of. */
export function PeriodPicker({ chosen, onChoose, thisYear, available, groups }: PeriodPickerProps) {
  const { t } = useTranslation('survey');
  const groupName = useGroupName();
  const monthText = useMonthText();
  const { from } = fiscalYearMonths(chosen.fiscalYear);
  const months = Array.from({ length: 12 }, (_, index) => addMonths(from, index));
  const shownGroups = [ALL, ...new Set([...groups, ...(chosen.group === ALL ? [] : [chosen.group])])];
  return (
    <div className={styles.picker}>
      <Select
        label={t('period.year')}
        options={yearsBetween(available, thisYear).map((year) => ({
          id: String(year),
          label: t('period.fiscalYear', { year }),
        }))}
        value={String(chosen.fiscalYear)}
        onChange={(id) => onChoose({ ...chosen, fiscalYear: Number(id), month: null })}
      />
      <Select
        label={t('period.month')}
        options={[
          { id: WHOLE_YEAR, label: t('period.wholeYear') },
          ...months.map((month) => ({ id: month, label: monthText(month) })),
        ]}
        value={chosen.month ?? WHOLE_YEAR}
        onChange={(id) => onChoose({ ...chosen, month: id === WHOLE_YEAR ? null : id })}
      />
      <Select
        label={t('period.group')}
        options={shownGroups.map((group) => ({ id: group, label: groupName(group) }))}
        value={chosen.group}
        onChange={(group) => onChoose({ ...chosen, group })}
      />
    </div>
  );
}
