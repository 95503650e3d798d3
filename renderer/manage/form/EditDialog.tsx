import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { askToDiscard, useUnsavedChanges } from '../unsaved/leaving.ts';
import styles from './Form.module.css';
import { SaveProblem } from './SaveProblem.tsx';
import { useHalfDate } from './useHalfDate.ts';

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
  const halfDate = useHalfDate();
  const isUnsaved = isChanged || halfDate.isTyped;
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
        onKeyUp={halfDate.look}
        onChange={halfDate.look}
        onSubmit={(event) => {
          event.preventDefault();
          // A form that the dialog was opened from is not meant.
          event.stopPropagation();
          if (!halfDate.pointOut(event.currentTarget)) onSave();
        }}
      >
        <SaveProblem problem={problem} />
        {halfDate.isTold && <Banner tone="danger">{t('halfDate')}</Banner>}
        {isFaulty && <Banner tone="danger">{t('faults')}</Banner>}
        {children}
      </form>
    </Dialog>
  );
}
