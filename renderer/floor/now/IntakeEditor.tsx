import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { Button } from '../../design/Button.tsx';
import { notify } from '../../design/notices.ts';
import { useChangeIntake } from '../acts.ts';
import type { VisitorFacts } from '../draft.ts';
import { VisitorFactsFields } from '../VisitorFactsFields.tsx';
import styles from './VisitDialog.module.css';

export interface IntakeEditorProps {
  readonly visit: QueueVisit;
  readonly onDone: () => void;
}

/** Corrects what was learned at the desk. The place in the line stays as it is. */
export function IntakeEditor({ visit, onDone }: IntakeEditorProps) {
  const { t } = useTranslation(['floor', 'app']);
  const { language, partySize, quiet } = visit.intake;
  const [facts, setFacts] = useState<VisitorFacts>({
    language,
    partySize,
    quiet,
    support: visit.support,
    note: visit.note,
  });
  const change = useChangeIntake({
    onDone: () => {
      notify({ tone: 'success', text: t('visit.corrected', { number: visit.number }) });
      onDone();
    },
  });
  const save = () => {
    const { support, note, ...codes } = facts;
    change.run({
      visit: visit.id,
      intake: { ...visit.intake, ...codes },
      support: [...support],
      note: note.trim(),
    });
  };
  return (
    <section className={styles.boxed} aria-label={t('visit.correct')}>
      <VisitorFactsFields facts={facts} onChange={(part) => setFacts((before) => ({ ...before, ...part }))} />
      <div className={styles.acts}>
        <Button variant="primary" icon={Check} pending={change.pending} onPress={save}>
          {t('visit.save')}
        </Button>
        <Button onPress={onDone}>{t('app:dialog.cancel')}</Button>
      </div>
    </section>
  );
}
