import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../design/Table.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import styles from './AnswerBars.module.css';
import { Withheld } from './Withheld.tsx';

export interface AnswerBar {
  readonly key: string;
  readonly name: string;
  /** Null where hidden. */
  readonly count: number | null;
  readonly share: number | null;
  readonly isHidden: boolean;
}

export interface AnswerBarsProps {
  readonly caption: string;
  readonly bars: readonly AnswerBar[];
  readonly k: number;
}

/** How often each level or option was chosen: a table whose rows are bars. */
export function AnswerBars({ caption, bars, k }: AnswerBarsProps) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const columns: readonly Column<AnswerBar>[] = [
    { id: 'name', header: t('table.answer'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'bar',
      header: t('table.chart'),
      cell: ({ share }) => (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ '--share': share ?? 0 } as React.CSSProperties} />
        </div>
      ),
    },
    {
      id: 'count',
      header: t('table.count'),
      numeric: true,
      nowrap: true,
      cell: ({ count, isHidden }) => (isHidden ? <Withheld k={k} /> : texts.count(count)),
    },
    {
      id: 'share',
      header: t('table.share'),
      numeric: true,
      nowrap: true,
      cell: ({ share }) => texts.share(share),
    },
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={bars} rowKey={({ key }) => key} />;
}
