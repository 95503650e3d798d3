import type { LucideIcon } from 'lucide-react';
import FileCheck2 from 'lucide-react/icons/file-check-corner';
import Megaphone from 'lucide-react/icons/megaphone';
import MessageCircleQuestionMark from 'lucide-react/icons/message-circle-question-mark';
import type { BoardCall } from '../../domain/views/board.ts';

/** The sign of each kind of call; its words are `board:kind.<kind>`. */
export const KIND_ICON: Readonly<Record<BoardCall['kind'], LucideIcon>> = {
  reception: Megaphone,
  handover: FileCheck2,
  query: MessageCircleQuestionMark,
};
