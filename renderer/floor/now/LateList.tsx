import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/Badge.tsx';
import { Duration } from '../../design/Duration.tsx';
import styles from './LateList.module.css';
import part from './NowPanel.module.css';
import type { Standing } from './situation.ts';
import { VisitButton } from './VisitButton.tsx';

export interface StandingListProps {
  readonly late: readonly Standing[];
  readonly onShow: (visit: number) => void;
}

/** Who has waited longer than the target, longest first. Absent while nobody has. */
export function LateList({ late, onShow }: StandingListProps) {
  const { t } = useTranslation('floor');
  if (late.length === 0) return null;
  return (
    <section className={part.part}>
      <h3 className={part.heading}>
        <Badge tone="warning" strong>
          {t('now.late', { count: late.length })}
        </Badge>
      </h3>
      <ul className={styles.late}>
        {late.map(({ visit, ticket }) => (
          <li key={ticket.id} className={styles.one}>
            <VisitButton visit={visit} onShow={onShow}>
              <Duration since={ticket.arrivedAt} />
            </VisitButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
