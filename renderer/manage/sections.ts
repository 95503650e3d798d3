import type { LucideIcon } from 'lucide-react';
import BookOpenText from 'lucide-react/icons/book-open-text';
import Building2 from 'lucide-react/icons/building-complex';
import ChartColumn from 'lucide-react/icons/chart-column';
import FileDown from 'lucide-react/icons/file-down';
import FilePenLine from 'lucide-react/icons/file-pen-line';
import Hourglass from 'lucide-react/icons/hourglass';
import ListOrdered from 'lucide-react/icons/list-ordered';
import MessageCircleHeart from 'lucide-react/icons/message-circle-heart';
import UserRoundCheck from 'lucide-react/icons/user-round-check';

export interface Section {
  readonly path: string;
  /** Key of the namespace `manage`. */
  readonly name: string;
  readonly icon: LucideIcon;
}

export const TODAY = { path: '/manage', name: 'section.today', icon: ChartColumn } as const;
export const CATALOGUE = {
  path: '/manage/catalogue',
  name: 'section.catalogue',
  icon: BookOpenText,
} as const;
export const SERVICES = { path: '/manage/services', name: 'section.services', icon: ListOrdered } as const;
export const COUNTERS = { path: '/manage/counters', name: 'section.counters', icon: UserRoundCheck } as const;
export const WAITS = { path: '/manage/waits', name: 'section.waits', icon: Hourglass } as const;
export const HALL = { path: '/manage/hall', name: 'section.hall', icon: Building2 } as const;
export const PAPER = { path: '/manage/paper', name: 'section.paper', icon: FilePenLine } as const;
export const SURVEY = { path: '/manage/survey', name: 'section.survey', icon: MessageCircleHeart } as const;
export const EXPORT = { path: '/manage/export', name: 'section.export', icon: FileDown } as const;
/** Pages of the hall's section: a day on one sheet. */
export const DAY = { path: '/manage/hall/day' } as const;

/** What can be managed, in the order of how often it is wanted. */
export const SECTIONS: readonly Section[] = [
  TODAY,
  WAITS,
  SURVEY,
  CATALOGUE,
  SERVICES,
  COUNTERS,
  HALL,
  PAPER,
  EXPORT,
];
