import CircleCheck from 'lucide-react/icons/circle-check';
import MapIcon from 'lucide-react/icons/map';
import Printer from 'lucide-react/icons/printer';
import Ticket from 'lucide-react/icons/ticket';
import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { ConfirmDialog } from '../design/ConfirmDialog.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { notify } from '../design/notices.ts';
import { Panel } from '../design/Panel.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useCancel } from './acts.ts';
import { clearDesk, type Issued, openSheet } from './desk.ts';
import styles from './IssuedPanel.module.css';
import { cancellable } from './now/situation.ts';
import { sheetOfDraft } from './sheetInput.ts';
import { printSlip, usePrinting } from './slip/printing.ts';
import { VisitLines } from './VisitLines.tsx';

/** The number that was just given, in the largest type, and what can be done with it. */
export function IssuedPanel({ issued }: { readonly issued: Issued }) {
  const { visit, draft } = issued;
  const { t } = useTranslation('floor');
  const [isAsking, ask] = useState(false);
  const isPrinted = usePrinting((printing) => printing.printed.has(visit.id));
  const cancel = useCancel(() => {
    ask(false);
    clearDesk();
    notify({ tone: 'success', text: t('issued.cancelled', { number: visit.number }) });
  });
  const next = () => void clearDesk();
  const print = () => printSlip(visit);
  const sheet = () => openSheet(sheetOfDraft(draft, visit.number), draft.facts.language);
  const printLabel = isPrinted ? t('slip.reprint') : t('slip.print');
  useShortcuts([
    { key: 'Escape', label: t('issued.next'), action: next },
    { key: 'Ctrl+P', label: printLabel, action: print },
    { key: 'Ctrl+M', label: t('sheet.show'), action: sheet },
  ]);
  return (
    <Panel title={t('issued.title')} icon={Ticket} scroll flush>
      <div className={styles.issued}>
        <div role="status" className={styles.said}>
          <CircleCheck aria-hidden className={styles.sign} />
          {t('issued.done', { number: visit.number })}
        </div>
        <div className={styles.number}>
          <NumberTag number={visit.number ?? ''} size="fill" />
        </div>
        <VisitLines visit={visit} />
        <div className={styles.acts}>
          <Button variant="primary" wide icon={Printer} shortcut="Ctrl+P" onPress={print}>
            {printLabel}
          </Button>
          <Button wide icon={MapIcon} shortcut="Ctrl+M" onPress={sheet}>
            {t('sheet.show')}
          </Button>
          <Button size="lg" wide icon={UserRoundPlus} shortcut="Escape" onPress={next}>
            {t('issued.next')}
          </Button>
          <Button variant="quiet" icon={X} onPress={() => ask(true)}>
            {t('issued.mistake')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        title={t('issued.askMistake', { number: visit.number })}
        isOpen={isAsking}
        onClose={() => ask(false)}
        confirmLabel={t('issued.confirmMistake')}
        pending={cancel.pending}
        onConfirm={() => cancel.run({ tickets: cancellable(visit).map(({ id }) => id), reason: 'mistake' })}
      >
        {t('issued.mistakeWhat')}
      </ConfirmDialog>
    </Panel>
  );
}
