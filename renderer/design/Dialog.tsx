import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { ShortcutScopeContext, useShortcutScope } from '../keyboard/useShortcuts.ts';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 'sm' | 'md' | 'lg';
  /** The acts, at the foot, the main one last. */
  readonly footer?: ReactNode;
  /** `alertdialog` asks something that must be answered. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

function OwnShortcuts({ children }: { readonly children: ReactNode }) {
  const scope = useShortcutScope();
  return <ShortcutScopeContext value={scope}>{children}</ShortcutScopeContext>;
}

/**
 * A question above the screen. Escape and the cross close it; a press beside it does not, so that nothing typed
 * is lost. The screen's shortcuts rest meanwhile.
 */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'md',
  footer,
  role = 'dialog',
  children,
}: DialogProps) {
  const { t } = useTranslation('app');
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={cx(styles.scrim)}>
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <OwnShortcuts>
            <header className={styles.head}>
              <Heading slot="title" className={cx(styles.title)}>
                {title}
              </Heading>
              <IconButton icon={X} label={t('dialog.close')} onPress={onClose} />
            </header>
            <div className={styles.body}>{children}</div>
            {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
          </OwnShortcuts>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
