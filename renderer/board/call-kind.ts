import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import FileCheck2 from 'lucide-react/icons/file-check-corner';
import Megaphone from 'lucide-react/icons/megaphone';
import MessageCircleQuestionMark from 'lucide-react/icons/message-circle-question-mark';
import type { BoardCall } from '../../domain/views/board.ts';

const KIND_ICON: Readonly<Record<BoardCall['kind'], LucideIcon>> = {
  reception: Megaphone,
  handover: FileCheck2,
  query: MessageCircleQuestionMark,
};

export interface CallSign {
  readonly Icon: LucideIcon;
  /** A key of the namespace `board`. */
  readonly text: string;
}

/** The sign and the words of a call: what it is for, or that its visitor is being served already. */
export function callSign({ kind, state }: Pick<BoardCall, 'kind' | 'state'>): CallSign {
  if (state === 'serving') return { Icon: Check, text: 'serving' };
  return { Icon: KIND_ICON[kind], text: `kind.${kind}` };
}
