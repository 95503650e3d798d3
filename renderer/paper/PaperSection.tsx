import FilePenLine from 'lucide-react/icons/file-pen-line';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { Button } from '../design/Button.tsx';
import { notify } from '../design/notices.ts';
import { Panel } from '../design/Panel.tsx';
import { HallQuery } from '../manage/HallQuery.tsx';
import { PaperEntry } from './PaperEntry.tsx';
import styles from './PaperSection.module.css';

/** What keeps a hall going without the machine: the printable sheet, and numbers from the pad entered later. */
export default function PaperSection() {
  const { t } = useTranslation('paper');
  const write = useAct((_requestId, _: null) => api.api['paper-sheet'].$post(), {
    onDone: ({ file }) => notify({ tone: 'success', text: t('section.written', { file }) }),
  });
  return (
    <HallQuery>
      {(setup) => (
        <div className={styles.panels}>
          <Panel title={t('section.sheet')} icon={Printer}>
            <p>{t('section.sheetWhat', { minutes: setup.hall.paperSheet.everyMinutes })}</p>
            <Button icon={Printer} pending={write.pending} onPress={() => write.run(null)}>
              {t('section.writeNow')}
            </Button>
          </Panel>
          <Panel title={t('section.entry')} icon={FilePenLine}>
            <PaperEntry setup={setup} />
          </Panel>
        </div>
      )}
    </HallQuery>
  );
}
