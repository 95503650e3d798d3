import CirclePause from 'lucide-react/icons/circle-pause';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { Duration } from '../../design/Duration.tsx';
import { useResume } from '../acts.ts';
import part from './NowPanel.module.css';
import type { Standing } from './situation.ts';
import { VisitButton } from './VisitButton.tsx';

export interface HeldListProps {
  readonly held: readonly Standing[];
  readonly onShow: (visit: number) => void;
}

/** Who was put aside at a counter (書類を取りに, 記入中 …), and the way back into the line. */
export function HeldList({ held, onShow }: HeldListProps) {
  const { t } = useTranslation(['floor', 'codes']);
  const resume = useResume();
  if (held.length === 0) return null;
  return (
    <section className={part.part} aria-labelledby="held-title">
      <h3 id="held-title" className={part.heading}>
        <CirclePause aria-hidden size={20} />
        {t('now.held', { count: held.length })}
      </h3>
      <ul className={part.rows}>
        {held.map(({ visit, ticket }) => (
          <li key={ticket.id} className={part.row}>
            <VisitButton visit={visit} onShow={onShow} />
            <span className={part.fact}>
              {ticket.holdReason && t(`codes:holdReason.${ticket.holdReason}`)}{' '}
              <Duration since={ticket.since} />
            </span>
            <span className={part.acts}>
              <Button icon={Undo2} onPress={() => resume.run(ticket.id)}>
                {t('now.resume')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
