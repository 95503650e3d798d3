import { useTranslation } from 'react-i18next';
import { AppShell } from '../app/AppShell.tsx';
import { SCREEN_TEXTS } from '../app/screenTexts.ts';
import { useAfterDrawing } from '../app/useAfterDrawing.ts';
import { useWhenIdle } from '../app/useWhenIdle.ts';
import { useEmergencyShortcut } from '../emergency/useEmergencyShortcut.ts';
import { useDesk } from './desk.ts';
import { FinderPanel } from './FinderPanel.tsx';
import styles from './FloorScreen.module.css';
import {
  FloorActions,
  fetchWhatFollows,
  IssuedPanel,
  NowPanel,
  PANELS,
  PrintRoom,
  ReceptionPanel,
  SheetDialog,
} from './parts.ts';
import { usePrinting } from './slip/printing.ts';

/** The front desk: find what the visitor needs, give the number, keep an eye on the hall. All in sight. */
export default function FloorScreen() {
  const { t } = useTranslation(SCREEN_TEXTS.floor);
  const issued = useDesk((desk) => desk.issued);
  const sheet = useDesk((desk) => desk.sheet);
  const job = usePrinting((printing) => printing.job);
  const hasPanels = useAfterDrawing(PANELS);
  useEmergencyShortcut(null);
  useWhenIdle(hasPanels ? fetchWhatFollows : null);
  return (
    <AppShell screen={t('title')} layout="fill" noticesAt="end" actions={hasPanels && <FloorActions />}>
      <div className={styles.columns}>
        <FinderPanel hasPanels={hasPanels} />
        {hasPanels && (
          <>
            {issued === null ? <ReceptionPanel /> : <IssuedPanel issued={issued} />}
            <NowPanel />
          </>
        )}
      </div>
      {sheet && <SheetDialog input={sheet.input} language={sheet.language} />}
      {job && <PrintRoom job={job} />}
    </AppShell>
  );
}
