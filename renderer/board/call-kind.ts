import { FileCheck2, type LucideIcon, Megaphone, MessageCircleQuestionMark } from 'lucide-react';
import type { BoardCall } from '../../domain/views/board.ts';

/** The sign of each kind of call; its words are `board:kind.<kind>`. */
export const KIND_ICON: Readonly<Record<BoardCall['kind'], LucideIcon>> = {
  reception: Megaphone,
  handover: FileCheck2,
  query: MessageCircleQuestionMark,
};
