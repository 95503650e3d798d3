import Siren from 'lucide-react/icons/siren';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../design/ConfirmDialog.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useEmergencyActs } from './useEmergency.ts';

/** Calls for help at the front desk and the counters, by mouse or finger, after one question; by key: `useEmergencyShortcut`. */
export function EmergencyKey({ counter }: { readonly counter: string | null }) {
  const { t } = useTranslation('emergency');
  const acts = useEmergencyActs(counter);
  const [asks, setAsks] = useState(false);
  const raise = () => {
    acts.raise.run();
    setAsks(false);
  };
  return (
    <>
      <IconButton icon={Siren} label={t('raise')} shortcut="Ctrl+Shift+F12" onPress={() => setAsks(true)} />
      <ConfirmDialog
        title={t('question')}
        isOpen={asks}
        onClose={() => setAsks(false)}
        confirmLabel={t('raise')}
        onConfirm={raise}
      >
        {t('what')}
      </ConfirmDialog>
    </>
  );
}
