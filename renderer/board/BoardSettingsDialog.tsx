import House from 'lucide-react/icons/house';
import Maximize from 'lucide-react/icons/maximize';
import Play from 'lucide-react/icons/play';
import { useTranslation } from 'react-i18next';
import { THEMES, type Theme, useSettings } from '../app/settings.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { boardVoice } from './announce/board-voice.ts';
import { chime } from './announce/chime.ts';
import { SOUND_MODES, type SoundMode, useSoundSettings } from './announce/sound-settings.ts';
import type { SpokenCall } from './announce/spoken-call.ts';
import type { Audio } from './announce/useAudio.ts';
import { useVoiceFor } from './announce/useVoiceFor.ts';
import styles from './BoardSettingsDialog.module.css';
import { toggleFullscreen } from './fullscreen.ts';

const MODE_NAME = {
  voice: 'settings.modes.voice',
  chime: 'settings.modes.chime',
  silent: 'settings.modes.silent',
} as const satisfies Record<SoundMode, string>;

const SAMPLE: SpokenCall = {
  series: 'A',
  digits: 12,
  counter: { ja: '3番窓口', en: 'counter 3' },
  kind: 'reception',
  late: false,
};

async function trySound(context: AudioContext): Promise<void> {
  const { signal } = new AbortController();
  await context.resume();
  await chime(context).ring(signal);
  await boardVoice.say(SAMPLE, signal);
}

export interface BoardSettingsDialogProps {
  readonly audio: Audio | null;
  readonly onClose: () => void;
}

/** What this one board lets hear and how it looks; kept on its machine. */
export function BoardSettingsDialog({ audio, onClose }: BoardSettingsDialogProps) {
  const { t } = useTranslation(['board', 'app']);
  const { mode, inEnglish, setMode, setInEnglish } = useSoundSettings();
  const { theme, setTheme } = useSettings();
  const japanese = useVoiceFor('ja');
  const english = useVoiceFor('en');
  return (
    <Dialog
      title={t('settings.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <ButtonLink href="/" variant="quiet" icon={House}>
            {t('app:header.home')}
          </ButtonLink>
          <Button icon={Maximize} onPress={() => void toggleFullscreen()}>
            {t('settings.fullscreen')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <ToggleChips
          label={t('settings.sound')}
          options={SOUND_MODES.map((id) => ({ id, label: t(MODE_NAME[id]) }))}
          value={[mode]}
          onChange={([chosen]) => chosen && setMode(chosen)}
          single
          required
        />
        {mode === 'voice' && !japanese && <Banner tone="info">{t('settings.noVoice')}</Banner>}
        {mode === 'voice' && (
          <Checkbox
            isSelected={inEnglish}
            onChange={setInEnglish}
            isDisabled={!english}
            description={english ? undefined : t('settings.noEnglishVoice')}
          >
            {t('settings.inEnglish')}
          </Checkbox>
        )}
        {mode !== 'silent' && (
          <Button icon={Play} isDisabled={!audio} onPress={() => audio && void trySound(audio.context)}>
            {t('settings.try')}
          </Button>
        )}
        <ToggleChips
          label={t('app:settings.theme')}
          options={THEMES.map((id: Theme) => ({ id, label: t(`app:settings.themes.${id}`) }))}
          value={[theme]}
          onChange={([chosen]) => chosen && setTheme(chosen)}
          single
          required
        />
      </div>
    </Dialog>
  );
}
