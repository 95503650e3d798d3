import { useTranslation } from 'react-i18next';
import type { BriefResult, ScaleResult } from '../../../domain/views/survey.ts';
import { type Column, Table } from '../../design/Table.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useGroupName } from '../useGroupName.ts';
import { useMonthText } from '../useMonthText.ts';
import { useStaffText } from '../useStaffText.ts';
import { AnswerBars } from './AnswerBars.tsx';
import { IntervalMark } from './IntervalMark.tsx';
import { MonthsChart } from './MonthsChart.tsx';
import styles from './QuestionDetail.module.css';
import { Withheld } from './Withheld.tsx';

/** The figure that a scale is made for: satisfaction, NPS, or the mean. */
function useMainFigure(measure: ScaleResult['measure']): (result: BriefResult) => string {
  const texts = useFigureTexts();
  return ({ satisfaction, nps, mean }) => {
    if (measure === 'satisfaction') return texts.share(satisfaction?.share ?? null);
    return measure === 'nps' ? texts.mean(nps) : texts.mean(mean);
  };
}

function useBriefColumns<Row extends BriefResult>(
  measure: ScaleResult['measure'],
  first: Column<Row>,
  k: number,
): readonly Column<Row>[] {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const mainFigure = useMainFigure(measure);
  return [
    first,
    {
      id: 'n',
      header: 'n',
      numeric: true,
      nowrap: true,
      cell: (row) => (row.hidden ? <Withheld k={k} /> : texts.count(row.n)),
    },
    { id: 'value', header: t(`measure.${measure}`), numeric: true, nowrap: true, cell: mainFigure },
    ...(measure === 'satisfaction'
      ? [
          {
            id: 'interval',
            header: t('table.interval'),
            numeric: true,
            nowrap: true,
            cell: (row: Row) => texts.shareRange(row.satisfaction),
          },
          {
            id: 'change',
            header: t('table.change'),
            numeric: true,
            nowrap: true,
            cell: (row: Row) => texts.points(row.change?.points ?? null),
          },
          {
            id: 'changeInterval',
            header: t('table.interval'),
            numeric: true,
            nowrap: true,
            cell: (row: Row) => texts.pointRange(row.change),
          },
        ]
      : []),
  ];
}

export interface QuestionDetailProps {
  readonly scale: ScaleResult;
  readonly k: number;
  readonly showsServices: boolean;
}

/** One question by its levels, by month and by service; each chart with its table. */
export function QuestionDetail({ scale, k, showsServices }: QuestionDetailProps) {
  const { t } = useTranslation('survey');
  const monthText = useMonthText();
  const groupName = useGroupName();
  const staffText = useStaffText();
  const { measure, result, months, services } = scale;
  const monthColumns = useBriefColumns<ScaleResult['months'][number]>(
    measure,
    {
      id: 'month',
      header: t('table.month'),
      rowHeader: true,
      nowrap: true,
      cell: ({ month }) => monthText(month),
    },
    k,
  );
  const serviceColumns = useBriefColumns<ScaleResult['services'][number]>(
    measure,
    { id: 'service', header: t('table.service'), rowHeader: true, cell: ({ service }) => groupName(service) },
    k,
  );
  const mark = {
    id: 'mark',
    header: t('table.scale'),
    cell: (row: BriefResult) => <IntervalMark satisfaction={row.satisfaction} />,
  };
  const levels = [...scale.points].sort((a, b) => b.score - a.score);
  return (
    <div className={styles.detail}>
      <section className={styles.part}>
        <h3 className={styles.title}>{t('detail.levels')}</h3>
        {result.hidden ? (
          <Withheld k={k} />
        ) : (
          <AnswerBars
            caption={t('detail.levels')}
            bars={result.distribution.map(({ score, count, share }) => ({
              key: String(score),
              name: staffText(levels.find((level) => level.score === score)?.names ?? scale.names),
              count,
              share,
              isHidden: false,
            }))}
            k={k}
          />
        )}
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{t('detail.months')}</h3>
        {measure === 'satisfaction' && <MonthsChart months={months} name={staffText(scale.names)} />}
        <Table
          caption={t('detail.months')}
          hideCaption
          columns={monthColumns}
          rows={months.filter(({ n, hidden }) => hidden || n !== 0)}
          rowKey={({ month }) => month}
          empty={<p className={styles.none}>{t('none.title')}</p>}
        />
      </section>
      {showsServices && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('detail.services')}</h3>
          <Table
            caption={t('detail.services')}
            hideCaption
            columns={measure === 'satisfaction' ? [...serviceColumns, mark] : serviceColumns}
            rows={services}
            rowKey={({ service }) => service}
            empty={<p className={styles.none}>{t('none.title')}</p>}
          />
        </section>
      )}
    </div>
  );
}
