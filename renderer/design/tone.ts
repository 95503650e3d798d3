import { Circle, CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';

/** What a message or a badge means. Each has a shape of its own, so that colour never speaks alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export const TONE_ICON: Readonly<Record<Tone, LucideIcon>> = {
  neutral: Circle,
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: OctagonAlert,
};
