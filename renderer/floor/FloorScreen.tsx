import { useTranslation } from 'react-i18next';
import { AlertBadge } from '../alerts/AlertBadge.tsx';
import { AppShell } from '../app/AppShell.tsx';
import { onDemand } from '../app/onDemand.tsx';
import { EmergencyKey } from '../emergency/EmergencyKey.tsx';
import { useDesk } from './desk.ts';
import { FinderPanel } from './FinderPanel.tsx';
import styles from './FloorScreen.module.css';
import { NowPanel } from './now/NowPanel.tsx';
import { ReceptionPanel } from './ReceptionPanel.tsx';

const IssuedPanel = onDemand(async () => (await import('./IssuedPanel.tsx')).IssuedPanel);
const SheetDialog = onDemand(async () => (await import('./SheetDialog.tsx')).SheetDialog);
const PrintRoom = onDemand(async () => (await import('./slip/PrintRoom.tsx')).PrintRoom);

/** All at once: a text that came later would hide the screen for a moment, and take the focus away. */
const NAMESPACES = ['floor', 'guide', 'codes', 'emergency', 'release', 'plan', 'estimate'] as const;

/** The front desk: find what the visitor needs, give the number, keep an eye on the hall. All in sight. */
export default function FloorScreen() {
  const { t } = useTranslation(NAMESPACES);
  const issued = useDesk((desk) => desk.issued);
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
        {issued === null ? <ReceptionPanel /> : <IssuedPanel issued={issued} />}
        <NowPanel />
      </div>
      <SheetDialog />
      <PrintRoom />
    </AppShell>
  );
}
