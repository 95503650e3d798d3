import { useTranslation } from 'react-i18next';
import { AlertBadge } from '../alerts/AlertBadge.tsx';
import { AppShell } from '../app/AppShell.tsx';
import { onDemand } from '../app/onDemand.tsx';
import { SCREEN_TEXTS } from '../app/screenTexts.ts';
import { useIsDrawn } from '../app/useIsDrawn.ts';
import { useWhenIdle } from '../app/useWhenIdle.ts';
import { EmergencyKey } from '../emergency/EmergencyKey.tsx';
import { useDesk } from './desk.ts';
import { FinderPanel } from './FinderPanel.tsx';
import styles from './FloorScreen.module.css';
import { NowPanel } from './now/NowPanel.tsx';
import { ReceptionPanel } from './ReceptionPanel.tsx';
import { usePrinting } from './slip/printing.ts';

const IssuedPanel = onDemand(async () => (await import('./IssuedPanel.tsx')).IssuedPanel);
const SheetDialog = onDemand(async () => (await import('./SheetDialog.tsx')).SheetDialog);
const PrintRoom = onDemand(async () => (await import('./slip/PrintRoom.tsx')).PrintRoom);

/** While nobody waits for it: the first number then shows its slip and its sheet at once. */
function fetchWhatFollows(): void {
  for (const part of [IssuedPanel, SheetDialog, PrintRoom]) void part.preload();
}

/** The front desk: find what the visitor needs, give the number, keep an eye on the hall. All in sight. */
export default function FloorScreen() {
  const { t } = useTranslation(SCREEN_TEXTS.floor);
  const issued = useDesk((desk) => desk.issued);
  const sheet = useDesk((desk) => desk.sheet);
  const job = usePrinting((printing) => printing.job);
  // Measured: the search field, where the work begins, can be typed into a third sooner.
  const hasRest = useIsDrawn();
  useWhenIdle(fetchWhatFollows);
  const actions = (
    <>
      <AlertBadge />
      <EmergencyKey counter={null} />
    </>
  );
  return (
    <AppShell screen={t('title')} layout="fill" noticesAt="end" actions={actions}>
      <div className={styles.columns}>
        <FinderPanel />
        {hasRest && (
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
