import Keyboard from 'lucide-react/icons/keyboard';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';

/** What every staff screen has at the end of its header. */
export function HeaderTools({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('app');
  return (
    <>
      <IconButton icon={Keyboard} label={t('keys.title')} shortcut="?" onPress={onHelp} />
      <SettingsMenu />
    </>
  );
}
