import { useTranslation } from 'react-i18next';
import { AppShell } from '../app/AppShell.tsx';
import { useDesk } from './desk.ts';
import { FinderPanel } from './FinderPanel.tsx';
import styles from './FloorScreen.module.css';
import { IssuedPanel } from './IssuedPanel.tsx';
import { NowPanel } from './now/NowPanel.tsx';
import { ReceptionPanel } from './ReceptionPanel.tsx';
import { PrintRoom } from './slip/PrintRoom.tsx';

/** The front desk: find what the visitor needs, give the number, keep an eye on the hall. All in sight. */
export default function FloorScreen() {
  const { t } = useTranslation('floor');
  const issued = useDesk((desk) => desk.issued);
  return (
    <AppShell screen={t('title')} layout="fill">
      <div className={styles.columns}>
        <FinderPanel />
        {issued === null ? <ReceptionPanel /> : <IssuedPanel visit={issued} />}
        <NowPanel />
      </div>
      <PrintRoom />
    </AppShell>
  );
}
