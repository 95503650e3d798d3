import { useTranslation } from 'react-i18next';
import { NoFigure } from '../../design/NoFigure.tsx';
import type { Column } from '../../design/Table.tsx';
import type { qualityOf } from './scores.ts';
import { useScoreTexts } from './useScoreTexts.ts';

/** How good promises were: the columns with which each table of this section ends. */
export function useQualityColumns(): readonly Column<ReturnType<typeof qualityOf>>[] {
  const { t } = useTranslation('estimate');
  const texts = useScoreTexts();
  const none = <NoFigure why={t('score.noFigure')} />;
  return [
    {
      id: 'covered',
      header: t('score.covered'),
      numeric: true,
      cell: ({ covered }) => (covered === null ? none : texts.share(covered)),
    },
    {
      id: 'error',
      header: t('score.error'),
      numeric: true,
      cell: ({ errorMs }) => (errorMs === null ? none : texts.minutes(errorMs)),
    },
    {
      id: 'baseline',
      header: t('score.baseline'),
      numeric: true,
      cell: ({ baselineMs }) => (baselineMs === null ? none : texts.minutes(baselineMs)),
    },
  ];
}
