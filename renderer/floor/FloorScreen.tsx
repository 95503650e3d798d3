import { useTranslation } from 'react-i18next';
import { AlertBadge } from '../alerts/AlertBadge.tsx';
import { AppShell } from '../app/AppShell.tsx';
import { EmergencyKey } from '../emergency/EmergencyKey.tsx';
import { useDesk } from './desk.ts';
import { FinderPanel } from './FinderPanel.tsx';
import styles from './FloorScreen.module.css';
import { IssuedPanel } from './IssuedPanel.tsx';
import { NowPanel } from './now/NowPanel.tsx';
import { ReceptionPanel } from './ReceptionPanel.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import { PrintRoom } from './slip/PrintRoom.tsx';

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
    <AppShell screen={t('title')} layout="fill" actions={actions}>
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
