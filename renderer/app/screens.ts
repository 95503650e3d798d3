import type { LucideIcon } from 'lucide-react';
import ChartColumn from 'lucide-react/icons/chart-column';
import Smile from 'lucide-react/icons/face-slightly-smiling';
import MonitorPlay from 'lucide-react/icons/monitor-play';
import PanelsTopLeft from 'lucide-react/icons/panels-top-left';
import UserRoundCheck from 'lucide-react/icons/user-round-check';

export interface ScreenEntry {
  readonly id: 'floor' | 'counter' | 'board' | 'survey' | 'manage';
  readonly href: string;
  readonly icon: LucideIcon;
}

/** The screens to choose from, in the order of a visitor's way. Names and uses: app:screens.<id>. */
export const SCREENS: readonly ScreenEntry[] = [
  { id: 'floor', href: '/floor', icon: PanelsTopLeft },
  { id: 'counter', href: '/counter', icon: UserRoundCheck },
  { id: 'board', href: '/board', icon: MonitorPlay },
  { id: 'survey', href: '/survey', icon: Smile },
  { id: 'manage', href: '/manage', icon: ChartColumn },
];
