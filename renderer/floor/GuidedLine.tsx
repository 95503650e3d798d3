import CircleCheck from 'lucide-react/icons/circle-check';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/cx.ts';
import keys from './GuidanceKeys.module.css';
import styles from './GuidedLine.module.css';
import { UNDO_KEY, useUndoGuided } from './useUndoGuided.ts';

/** Says that somebody was counted, where the key was pressed, and takes it back. */
export function GuidedLine() {
  const { t } = useTranslation(['floor', 'codes']);
  const last = useUndoGuided();
  return (
    <div role="status" className={cx(last !== null && styles.line)}>
      {last && (
        <>
          <CircleCheck aria-hidden className={styles.sign} />
          <span className={styles.words}>
            {t('guidance.counted', { reason: t(`codes:guidance.${last.guided.reason}`) })}
          </span>
          <Button className={cx(keys.key)} aria-keyshortcuts={UNDO_KEY} onPress={last.undo}>
            <kbd aria-hidden className={keys.cap}>
              0
            </kbd>
            {t('guidance.undo')}
          </Button>
        </>
      )}
    </div>
  );
}
