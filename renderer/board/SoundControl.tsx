import { Bell, Volume2, VolumeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/cx.ts';
import { type SoundMode, useSoundSettings } from './announce/sound-settings.ts';
import type { Audio } from './announce/useAudio.ts';
import { BoardSettingsDialog } from './BoardSettingsDialog.tsx';
import { Both } from './Both.tsx';
import styles from './SoundControl.module.css';

const ICON = { voice: Volume2, chime: Bell, silent: VolumeOff } as const satisfies Record<SoundMode, unknown>;

/** Whether the board can be heard, and the way to its settings. */
export function SoundControl({ audio }: { readonly audio: Audio | null }) {
  const { t } = useTranslation('board');
  const mode = useSoundSettings((settings) => settings.mode);
  const [isOpen, setOpen] = useState(false);
  const isLocked = mode !== 'silent' && audio?.state === 'locked';
  const Icon = isLocked ? VolumeOff : ICON[mode];
  return (
    <>
      {isLocked && (
        <p className={styles.locked}>
          <Both text="sound.locked" />
        </p>
      )}
      <Button aria-label={t('settings.title')} className={cx(styles.open)} onPress={() => setOpen(true)}>
        <Icon aria-hidden className={styles.icon} />
      </Button>
      {isOpen && <BoardSettingsDialog audio={audio} onClose={() => setOpen(false)} />}
    </>
  );
}
