import { useTranslation } from 'react-i18next';
import { notify } from '../design/notices.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useUndoGuidance } from './acts.ts';
import { type Guided, useDesk } from './desk.ts';

/** The key that takes the last tally back. */
export const UNDO_KEY = 'Alt+0';

export interface UndoGuided {
  readonly guided: Guided;
  /** Takes the tally back and puts the desk as it was before. */
  readonly undo: () => void;
}

/** The last tally of somebody helped without a number, while it can be taken back, by its key too. */
export function useUndoGuided(): UndoGuided | null {
  const { t } = useTranslation('floor');
  const guided = useDesk((desk) => desk.guided);
  const act = useUndoGuidance(() => {
    guided?.putBack();
    notify({ tone: 'info', text: t('guidance.undone') });
  });
  const undo = () => guided && act.run(guided.seq);
  useShortcuts([{ key: UNDO_KEY, label: t('guidance.undo'), action: undo, when: guided !== null }]);
  return guided && { guided, undo };
}
