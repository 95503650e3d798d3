import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { askToDiscard, useUnsavedChanges } from '../unsaved/leaving.ts';
import { Fault } from './Fault.tsx';
import styles from './Form.module.css';
import { SaveProblem } from './SaveProblem.tsx';
import { useLeadToFault } from './useLeadToFault.ts';
import { useUnfinishedTyping } from './useUnfinishedTyping.ts';

export interface EditDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly pending: boolean;
  /** What the hall answered to saving, or null. */
  readonly problem: unknown;
  /** Some field is at fault. */
  readonly isFaulty: boolean;
  /** Something is typed that closing would lose: it asks first. */
  readonly isChanged: boolean;
  readonly children: ReactNode;
}

/** A record's fields above the list that it is in. */
export function EditDialog({
  title,
  onClose,
  onSave,
  pending,
  problem,
  isFaulty,
  isChanged,
  children,
}: EditDialogProps) {
  const { t } = useTranslation(['manage', 'app']);
  const form = useId();
  const typing = useUnfinishedTyping();
  const leadToFault = useLeadToFault();
  const isUnsaved = isChanged || typing.isTyped;
  useUnsavedChanges(isUnsaved);
  const close = () => (isUnsaved ? askToDiscard(onClose) : onClose());
  return (
    <Dialog
      title={title}
      size="lg"
      isOpen
      onClose={close}
      footer={
        <>
          <div className={styles.messages}>
            <SaveProblem problem={problem} />
            {typing.isTold && <Fault>{t('halfDate')}</Fault>}
            {isFaulty && <Fault>{t('faults')}</Fault>}
          </div>
          <Button onPress={close}>{t('app:dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} pending={pending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles.form}
        {...typing.watch}
        onSubmit={(event) => {
          event.preventDefault();
          // A form that the dialog was opened from is not meant.
          event.stopPropagation();
          if (typing.pointOut(event.currentTarget)) return;
          onSave();
          leadToFault(event.currentTarget);
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
