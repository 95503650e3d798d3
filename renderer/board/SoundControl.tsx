import Bell from 'lucide-react/icons/bell';
import Volume2 from 'lucide-react/icons/volume-2';
import VolumeOff from 'lucide-react/icons/volume-off';
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

function useIsLocked(audio: Audio | null): boolean {
  const mode = useSoundSettings((settings) => settings.mode);
  return mode !== 'silent' && audio?.state === 'locked';
}

/** That the board would be heard after one touch: until then browsers keep it silent. */
export function SoundHint({ audio }: { readonly audio: Audio | null }) {
  return useIsLocked(audio) ? (
    <p className={styles.locked}>
      <Both text="sound.locked" />
    </p>
  ) : null;
}

/** Whether the board can be heard, and the way to its settings. */
export function SoundControl({ audio }: { readonly audio: Audio | null }) {
  const { t } = useTranslation('board');
  const mode = useSoundSettings((settings) => settings.mode);
  const [isOpen, setOpen] = useState(false);
  const Icon = useIsLocked(audio) ? VolumeOff : ICON[mode];
  return (
    <>
      <Button aria-label={t('settings.title')} className={cx(styles.open)} onPress={() => setOpen(true)}>
        <Icon aria-hidden className={styles.icon} />
      </Button>
      {isOpen && <BoardSettingsDialog audio={audio} onClose={() => setOpen(false)} />}
    </>
  );
}
