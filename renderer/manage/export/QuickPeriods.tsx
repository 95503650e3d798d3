import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time/zone.ts';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { type Period, periodOf, QUICK_PERIODS, type QuickPeriod } from './periods.ts';

const NAME: Readonly<Record<QuickPeriod, string>> = {
  this_month: 'export.period.thisMonth',
  last_month: 'export.period.lastMonth',
  this_fiscal_year: 'export.period.thisFiscalYear',
  last_fiscal_year: 'export.period.lastFiscalYear',
};

export interface QuickPeriodsProps {
  readonly today: LocalDate;
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

/** The periods that reports are usually asked for. */
export function QuickPeriods({ today, period, onChoose }: QuickPeriodsProps) {
  const { t } = useTranslation('manage');
  const chosen = QUICK_PERIODS.filter((id) => {
    const { from, to } = periodOf(id, today);
    return from === period.from && to === period.to;
  });
  return (
    <ToggleChips
      label={t('export.period.title')}
      options={QUICK_PERIODS.map((id) => ({ id, label: t(NAME[id]) }))}
      value={chosen.slice(0, 1)}
      onChange={([id]) => id && onChoose(periodOf(id, today))}
      single
    />
  );
}
