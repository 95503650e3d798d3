import X from 'lucide-react/icons/x';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import { useHall } from '../../api/hall.ts';
import { Button } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { ShortcutScopeContext, useShortcutScope } from '../../keyboard/useShortcuts.ts';
import { SurveyFlow } from '../../survey/SurveyFlow.tsx';
import styles from './SurveyTrial.module.css';

export interface SurveyTrialProps {
  readonly version: SurveyVersion;
  readonly onClose: () => void;
}

/** A version as visitors will see it, over the whole window; nothing is sent. */
export function SurveyTrial({ version, onClose }: SurveyTrialProps) {
  const { t } = useTranslation('survey');
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={cx(styles.overlay)}>
      <Modal className={cx(styles.modal)}>
        <AriaDialog aria-label={t('trial.title')} className={cx(styles.dialog)}>
          <div className={styles.bar}>
            <strong>{t('trial.title')}</strong>
            <span>{t('trial.what')}</span>
            <Button icon={X} onPress={onClose}>
              {t('trial.close')}
            </Button>
          </div>
          <Trial version={version} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Trial({ version }: { readonly version: SurveyVersion }) {
  const scope = useShortcutScope();
  const hall = useHall();
  const form = {
    version,
    hall: hall.data?.hall.names ?? { ja: '', en: '' },
    practice: false,
    zone: hall.data?.hall.zone ?? 'Asia/Tokyo',
  };
  return (
    <ShortcutScopeContext value={scope}>
      <SurveyFlow form={form} version={version} via="tablet" isTrial />
    </ShortcutScopeContext>
  );
}
