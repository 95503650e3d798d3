import {
  ChartColumn,
  type LucideIcon,
  MonitorPlay,
  PanelsTopLeft,
  Smile,
  UserRoundCheck,
} from 'lucide-react';

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
