import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  /** The question: 「A012 を取り消しますか？」 */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The way back, where 「やめる」 could be taken for the act. */
  readonly cancelLabel?: string;
  /** The act in a verb, never "OK". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly tone?: 'danger' | 'primary';
  readonly pending?: boolean;
  /** What will happen, and whether it can be undone. */
  readonly children?: ReactNode;
}

/** Asks once before an act that cannot be undone. The focus begins on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    isOpen,
    onClose,
    cancelLabel,
    confirmLabel,
    onConfirm,
    tone = 'danger',
    pending = false,
    children,
  } = props;
  const { t } = useTranslation('app');
  return (
    <Dialog
      role="alertdialog"
      size="sm"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {cancelLabel ?? t('dialog.cancel')}
          </Button>
          <Button variant={tone} pending={pending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
