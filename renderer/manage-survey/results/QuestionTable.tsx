import { useTranslation } from 'react-i18next';
import type { ScaleResult, SurveyResults } from '../../../domain/views/survey.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useStaffText } from '../useStaffText.ts';
import { DistributionBar, DistributionLegend } from './DistributionBar.tsx';
import { IntervalMark } from './IntervalMark.tsx';
import styles from './QuestionTable.module.css';
import { Withheld } from './Withheld.tsx';

export interface QuestionTableProps {
  readonly results: SurveyResults;
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** A question on a scale: scales are never merged, so that a question may stand on two. */
export const keyOf = ({ question, scale }: Pick<ScaleResult, 'question' | 'scale'>): string =>
  `${question} ${scale}`;

const bestFirst = (points: ScaleResult['points']) => [...points].sort((a, b) => b.score - a.score);

/** Every question on a scale: its answers as a bar, its satisfaction with the interval, what changed. */
export function QuestionTable({ results, selected, onSelect }: QuestionTableProps) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const staffText = useStaffText();
  const shared = results.scales[0];
  const columns: readonly Column<ScaleResult>[] = [
    {
      id: 'question',
      header: t('table.question'),
      rowHeader: true,
      cell: (row) => (
        <span className={styles.name}>
          {staffText(row.names)}
          {row.role === 'overall' && <Badge tone="info">{t('role.overall')}</Badge>}
        </span>
      ),
    },
    {
      id: 'distribution',
      header: t('table.distribution'),
      cell: ({ result }) =>
        result.hidden ? <Withheld k={results.k} /> : <DistributionBar distribution={result.distribution} />,
    },
    {
      id: 'mark',
      header: t('table.scale'),
      cell: ({ result }) => <IntervalMark satisfaction={result.satisfaction} />,
    },
    {
      id: 'satisfaction',
      header: t('table.satisfaction'),
      numeric: true,
      nowrap: true,
      cell: ({ result }) => (
        <>
          <span className={styles.strong}>{texts.share(result.satisfaction?.share ?? null)}</span>
          {result.satisfaction && (
            <small className={styles.range}>{texts.shareRange(result.satisfaction)}</small>
          )}
        </>
      ),
    },
    {
      id: 'change',
      header: t('table.change'),
      numeric: true,
      nowrap: true,
      cell: ({ result }) => (
        <>
          {texts.points(result.change?.points ?? null)}
          {result.change && <small className={styles.range}>{texts.pointRange(result.change)}</small>}
        </>
      ),
    },
    { id: 'n', header: 'n', numeric: true, cell: ({ result }) => texts.count(result.n) },
    {
      id: 'more',
      header: t('table.more'),
      nowrap: true,
      cell: (row) => (
        <Button aria-pressed={keyOf(row) === selected} onPress={() => onSelect(keyOf(row))}>
          {t('table.look')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={t('table.caption')}
        hideCaption
        columns={columns}
        rows={results.scales}
        rowKey={keyOf}
        isCurrent={(row) => keyOf(row) === selected}
      />
      {shared && (
        <div className={styles.legend}>
          <DistributionLegend words={bestFirst(shared.points).map(({ names }) => staffText(names))} />
          <p>{t('table.note')}</p>
        </div>
      )}
    </>
  );
}
