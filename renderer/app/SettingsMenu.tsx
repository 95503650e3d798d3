import Check from 'lucide-react/icons/check';
import Settings2 from 'lucide-react/icons/settings-2';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/cx.ts';
import { IconButton } from '../design/IconButton.tsx';
import menu from '../design/Menu.module.css';
import popover from '../design/Popover.module.css';
import styles from './SettingsMenu.module.css';
import { LANGUAGES, THEMES, useSettings } from './settings.ts';

interface ChoiceProps<Id extends string> {
  readonly title: string;
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly nameOf: (id: Id) => string;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ title, ids, chosen, nameOf, onChoose }: ChoiceProps<Id>) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const id = ids.find((candidate) => keys !== 'all' && keys.has(candidate));
        if (id !== undefined) onChoose(id);
      }}
    >
      <Header className={cx(styles.title)}>{title}</Header>
      {ids.map((id) => (
        <MenuItem key={id} id={id} textValue={nameOf(id)} className={cx(menu.item)}>
          {({ isSelected }) => (
            <>
              <Check aria-hidden className={cx(menu.icon, !isSelected && styles.hidden)} />
              <Text slot="label">{nameOf(id)}</Text>
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** How this machine's screens look and in which language they speak. */
export function SettingsMenu() {
  const { t } = useTranslation('app');
  const { theme, language, setTheme, setLanguage } = useSettings();
  return (
    <MenuTrigger>
      <IconButton icon={Settings2} label={t('settings.title')} />
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu className={cx(popover.list)}>
          <Choice
            title={t('settings.theme')}
            ids={THEMES}
            chosen={theme}
            nameOf={(id) => t(`settings.themes.${id}`)}
            onChoose={setTheme}
          />
          <Choice
            title={t('settings.language')}
            ids={LANGUAGES}
            chosen={language}
            nameOf={(id) => t(`settings.languages.${id}`)}
            onChoose={setLanguage}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
