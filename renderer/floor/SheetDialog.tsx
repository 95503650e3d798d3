import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../domain/ticket/codes.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useLookup } from '../guide/lookup.ts';
import { LoadedSheet } from '../guide/sheet/LoadedSheet.tsx';
import { isTranslationConfirmed } from '../guide/sheet/translation.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { closeSheet, type OpenSheet } from './desk.ts';
import styles from './SheetDialog.module.css';
import { printSheet } from './slip/printing.ts';
import { useUndoGuided } from './useUndoGuided.ts';

function Keys({ onPrint }: { readonly onPrint: () => void }) {
  const { t } = useTranslation('floor');
  useShortcuts([{ key: 'Ctrl+P', label: t('sheet.print'), action: onPrint }]);
  useUndoGuided();
  return null;
}

/** The visitor's sheet on the screen, to show or to print. */
export function SheetDialog({ input, language: first }: OpenSheet) {
  const { t } = useTranslation(['floor', 'codes']);
  const [language, setLanguage] = useState(first);
  const lookup = useLookup();
  const print = () => printSheet(input, language);
  return (
    <Dialog
      title={input.number === null ? t('sheet.comeBack') : t('sheet.title', { number: input.number })}
      size="lg"
      isOpen
      onClose={closeSheet}
      footer={
        <Button variant="primary" icon={Printer} shortcut="Ctrl+P" onPress={print}>
          {t('sheet.print')}
        </Button>
      }
    >
      <Keys onPrint={print} />
      <div className={styles.languages}>
        <ToggleChips
          label={t('facts.language')}
          hideLabel
          single
          required
          options={LANGUAGES.map((id) => ({ id, label: t(`codes:language.${id}`) }))}
          value={[language]}
          onChange={([chosen]) => chosen && setLanguage(chosen)}
        />
        {lookup && !isTranslationConfirmed(input, language, lookup) && (
          <Banner tone="warning" title={t('sheet.unconfirmed')}>
            {t('sheet.unconfirmedWhat')}
          </Banner>
        )}
      </div>
      <div className={styles.sheet}>
        <LoadedSheet
          input={input}
          language={language}
          pending={<Loading lines={10} />}
          failed={(problem) => <ErrorState problem={problem} />}
        >
          {(sheet) => sheet}
        </LoadedSheet>
      </div>
    </Dialog>
  );
}
