import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/Figure.tsx';
import type { Column } from '../../design/Table.tsx';
import type { qualityOf } from './scores.ts';
import { useScoreTexts } from './useScoreTexts.ts';

/** How good promises were: the columns with which each table of this section ends. */
export function useQualityColumns(): readonly Column<ReturnType<typeof qualityOf>>[] {
  const { t } = useTranslation('estimate');
  const texts = useScoreTexts();
  const why = t('score.noFigure');
  return [
    {
      id: 'covered',
      header: t('score.covered'),
      numeric: true,
      cell: ({ covered }) => <Figure value={covered} text={texts.share} why={why} />,
    },
    {
      id: 'error',
      header: t('score.error'),
      numeric: true,
      cell: ({ errorMs }) => <Figure value={errorMs} text={texts.minutes} why={why} />,
    },
    {
      id: 'baseline',
      header: t('score.baseline'),
      numeric: true,
      cell: ({ baselineMs }) => <Figure value={baselineMs} text={texts.minutes} why={why} />,
    },
  ];
}
