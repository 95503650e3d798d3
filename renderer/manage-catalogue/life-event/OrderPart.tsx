import { useTranslation } from 'react-i18next';
import type { LifeEvent } from '../../../domain/catalogue/life-event.ts';
import type { Option } from '../../design/options.ts';
import { CodeRows } from '../edit/CodeRows.tsx';
import styles from './AskPart.module.css';

export interface OrderPartProps {
  readonly event: LifeEvent;
  readonly procedures: readonly Option<string>[];
  readonly onChange: (order: readonly string[]) => void;
}

/** Everything that the answers can lead to, in the order in which the counters are visited. */
export function OrderPart({ event, procedures, onChange }: OrderPartProps) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={styles.ask}>
      <p className={styles.note}>{t(event.order.length === 0 ? 'life.orderOfNone' : 'life.orderWhat')}</p>
      <CodeRows options={procedures} value={event.order} onChange={onChange} isNumbered />
    </div>
  );
}
