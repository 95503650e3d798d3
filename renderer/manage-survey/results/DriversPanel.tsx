import { useTranslation } from 'react-i18next';
import type { SurveyResults } from '../../../domain/views/survey.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useStaffText } from '../useStaffText.ts';
import styles from './DriversPanel.module.css';
import { Withheld } from './Withheld.tsx';

type Driver = SurveyResults['drivers'][number];

/** Which item goes with overall satisfaction; that it is no proof of a cause is said beside it. */
export function DriversPanel({ results }: { readonly results: SurveyResults }) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const staffText = useStaffText();
  const { drivers, scales, k } = results;
  const nameOf = ({ question, scale }: Driver): string => {
    const found = scales.find((each) => each.question === question && each.scale === scale);
    return found ? staffText(found.names) : question;
  };
  const columns: readonly Column<Driver>[] = [
    { id: 'item', header: t('table.question'), rowHeader: true, cell: nameOf },
    {
      id: 'bar',
      header: t('drivers.scale'),
      cell: ({ rho }) => (
        <div className={styles.track} aria-hidden>
          {rho !== null && <div className={styles.bar} style={{ '--rho': rho } as React.CSSProperties} />}
        </div>
      ),
    },
    {
      id: 'rho',
      header: t('drivers.rho'),
      numeric: true,
      nowrap: true,
      cell: ({ rho, hidden }) => (hidden ? <Withheld k={k} /> : texts.correlation(rho)),
    },
    { id: 'n', header: 'n', numeric: true, nowrap: true, cell: ({ n }) => texts.count(n) },
  ];
  return (
    <Panel title={t('drivers.title')} flush={drivers.length > 0}>
      <Table
        caption={t('drivers.title')}
        hideCaption
        columns={columns}
        rows={drivers}
        rowKey={({ question, scale }) => `${question} ${scale}`}
        empty={<EmptyState title={t('none.title')} />}
      />
      {drivers.length > 0 && <p className={styles.note}>{t('drivers.note')}</p>}
    </Panel>
  );
}
