import LogOut from 'lucide-react/icons/log-out';
import Undo2 from 'lucide-react/icons/undo-2';
import UserRoundX from 'lucide-react/icons/user-round-x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { Duration } from '../../design/Duration.tsx';
import { useCancel, useComeBack } from '../acts.ts';
import part from './NowPanel.module.css';
import type { Standing } from './situation.ts';
import { VisitButton } from './VisitButton.tsx';

export interface AbsentListProps {
  readonly absent: readonly Standing[];
  readonly onShow: (visit: number) => void;
}

/** Who was called and did not come: seen again, or gone home. */
export function AbsentList({ absent, onShow }: AbsentListProps) {
  const { t } = useTranslation('floor');
  const [leaving, setLeaving] = useState<Standing | null>(null);
  const comeBack = useComeBack();
  const cancel = useCancel(() => setLeaving(null));
  if (absent.length === 0) return null;
  return (
    <section className={part.part} aria-labelledby="absent-title">
      <h3 id="absent-title" className={part.heading}>
        <UserRoundX aria-hidden size={20} />
        {t('now.absent', { count: absent.length })}
      </h3>
      <ul className={part.rows}>
        {absent.map((standing) => (
          <li key={standing.ticket.id} className={part.row}>
            <VisitButton visit={standing.visit} onShow={onShow} />
            <span className={part.fact}>
              <Duration since={standing.ticket.since} />
            </span>
            <span className={part.acts}>
              <Button icon={Undo2} onPress={() => comeBack.run(standing.ticket.id)}>
                {t('now.cameBack')}
              </Button>
              <Button variant="quiet" icon={LogOut} onPress={() => setLeaving(standing)}>
                {t('now.left')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('now.askLeft', { number: leaving?.visit.number ?? '' })}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        confirmLabel={t('now.confirmLeft')}
        pending={cancel.pending}
        onConfirm={() => leaving && cancel.run({ tickets: [leaving.ticket.id], reason: 'left' })}
      >
        {t('now.leftWhat')}
      </ConfirmDialog>
    </section>
  );
}
