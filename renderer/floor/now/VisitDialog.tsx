import ListOrdered from 'lucide-react/icons/list-ordered';
import MapIcon from 'lucide-react/icons/map';
import PencilLine from 'lucide-react/icons/pencil-line';
import Printer from 'lucide-react/icons/printer';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actsAllowed } from '../../../domain/ticket/acts.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ReleaseChoice } from '../../forgotten-call/ReleaseChoice.tsx';
import { useLookup } from '../../guide/lookup.ts';
import { PlanDialog } from '../../plan/PlanDialog.tsx';
import { openSheet } from '../desk.ts';
import { sheetOfVisit } from '../sheetInput.ts';
import { printSlip } from '../slip/printing.ts';
import { VisitLines } from '../VisitLines.tsx';
import { CancelChoice } from './CancelChoice.tsx';
import { IntakeEditor } from './IntakeEditor.tsx';
import { cancellable } from './situation.ts';
import { useQueue } from './useQueue.ts';
import styles from './VisitDialog.module.css';
import { VisitFacts } from './VisitFacts.tsx';

export interface VisitDialogProps {
  readonly visit: number;
  readonly onClose: () => void;
}

/** What is known of one visit, and what the floor manager can do about it. */
export function VisitDialog({ visit: id, onClose }: VisitDialogProps) {
  const { t } = useTranslation('floor');
  const [asked, ask] = useState<'cancel' | 'intake' | 'release' | 'plan' | null>(null);
  const queue = useQueue();
  const lookup = useLookup();
  const visit = queue.data?.visits.find((candidate) => candidate.id === id);
  if (!visit) {
    return (
      <Dialog title={t('visit.gone')} isOpen onClose={onClose} size="sm">
        <EmptyState title={t('visit.goneWhat')} />
      </Dialog>
    );
  }
  const showSheet = () => lookup && openSheet(sheetOfVisit(visit, lookup), visit.intake.language);
  const held = visit.tickets.find((ticket) => actsAllowed(ticket.state).includes('release'));
  const tickets = cancellable(visit).map((ticket) => ticket.id);
  return (
    <Dialog
      title={t('visit.title', { number: visit.number })}
      isOpen
      size="lg"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" icon={X} isDisabled={tickets.length === 0} onPress={() => ask('cancel')}>
            {t('visit.cancel')}
          </Button>
          {held && (
            <Button variant="quiet" onPress={() => ask('release')}>
              {t('release.act')}
            </Button>
          )}
          <Button icon={ListOrdered} onPress={() => ask('plan')}>
            {t('visit.plan')}
          </Button>
          <Button icon={MapIcon} isDisabled={!lookup} onPress={showSheet}>
            {t('sheet.show')}
          </Button>
          <Button icon={Printer} onPress={() => printSlip(visit, true)}>
            {t('slip.reprint')}
          </Button>
          <Button icon={PencilLine} onPress={() => ask('intake')}>
            {t('visit.correct')}
          </Button>
        </>
      }
    >
      <div className={styles.visit}>
        <VisitLines visit={visit} />
        {asked === 'intake' && <IntakeEditor visit={visit} onDone={() => ask(null)} />}
        {asked !== 'intake' && <VisitFacts visit={visit} />}
        {asked === 'plan' && <PlanDialog visit={visit} onClose={() => ask(null)} />}
        {held && asked === 'release' && <ReleaseChoice ticket={held.id} onDone={() => ask(null)} />}
        {asked === 'cancel' && <CancelChoice tickets={tickets} onDone={onClose} onBack={() => ask(null)} />}
      </div>
    </Dialog>
  );
}
