import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { cx } from '../design/cx.ts';
import { NoticeRegion, type NoticeRegionProps } from '../design/NoticeRegion.tsx';
import { EmergencyBar } from '../emergency/EmergencyBar.tsx';
import { type Shortcut, shortcutsHere } from '../keyboard/registry.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './AppShell.module.css';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { onDemand } from './onDemand.tsx';
import { useAfterDrawing } from './useAfterDrawing.ts';

const controls = () => import('./shellControls.ts');
const HeaderTools = onDemand(async () => (await controls()).HeaderTools);
const NoticeCards = onDemand(async () => (await controls()).NoticeCards);
const ShortcutHelp = onDemand(async () => (await controls()).ShortcutHelp);
const CONTROLS = [HeaderTools, NoticeCards, ShortcutHelp] as const;

export interface AppShellProps {
  /** The screen's name, of a counter's its own (3番窓口): its heading, and the window's title. */
  readonly screen: string;
  /** The screen's own controls in the header. */
  readonly actions?: ReactNode;
  /** `fill`: exactly the window's height, the screen's panels scroll. `page`: as long as its content. */
  readonly layout?: 'fill' | 'page';
  /** Where notices cover the least of the screen's controls. */
  readonly noticesAt?: NoticeRegionProps['at'];
  readonly children: ReactNode;
}

/** What is around every staff screen: header, connection banner, notices and the list of keys. */
export function AppShell(props: AppShellProps) {
  const { screen, actions, layout = 'page', noticesAt = 'centre', children } = props;
  const { t } = useTranslation('app');
  const hall = useHall();
  const name = useName();
  const [help, setHelp] = useState<readonly Shortcut[] | null>(null);
  const hasControls = useAfterDrawing(CONTROLS);
  const showHelp = () => setHelp(shortcutsHere());
  useShortcuts([
    { key: '?', label: t('keys.title'), action: showHelp },
    { key: 'Ctrl+/', label: t('keys.title'), action: showHelp },
  ]);
  const hallName = hall.data && name(hall.data.hall.names);
  return (
    <div className={cx(styles.shell, styles[layout])}>
      <title>{hallName === undefined ? screen : `${screen} | ${hallName}`}</title>
      <div className={styles.top}>
        <Header
          screen={screen}
          actions={actions}
          hallName={hallName}
          isPractice={hall.data?.hall.practice ?? false}
          tools={hasControls && <HeaderTools onHelp={showHelp} />}
        />
        <EmergencyBar />
        <ConnectionBanner />
      </div>
      <main className={styles.main}>{children}</main>
      <NoticeRegion at={noticesAt} cards={(which) => hasControls && <NoticeCards {...which} />} />
      {hasControls && <ShortcutHelp shortcuts={help} onClose={() => setHelp(null)} />}
    </div>
  );
}
