import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { GUIDANCE_REASONS } from '../../domain/ticket/codes.ts';
import { notify } from '../design/notices.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useGuidance } from './acts.ts';
import { clearDesk } from './desk.ts';
import styles from './GuidanceKeys.module.css';

const KEYS = ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6'] as const;

/** Helped without a number (案内のみ): one key counts the person with the reason. */
export function GuidanceKeys({ procedure }: { readonly procedure: string | null }) {
  const { t } = useTranslation(['floor', 'codes']);
  const guidance = useGuidance({
    onDone: (_, { reason }) => {
      clearDesk();
      notify({ tone: 'success', text: t('guidance.counted', { reason: t(`codes:guidance.${reason}`) }) });
    },
  });
  const reasons = GUIDANCE_REASONS.map((reason, at) => ({
    reason,
    key: KEYS[at],
    label: t(`codes:guidance.${reason}`),
    act: () => guidance.run({ reason, procedure }),
  }));
  useShortcuts(
    reasons.flatMap(({ key, label, act }) => {
      return key ? [{ key, label: t('guidance.key', { reason: label }), action: act }] : [];
    }),
  );
  return (
    <fieldset className={styles.guidance}>
      <legend className={styles.legend}>
        {t('guidance.title')} <kbd className={styles.cap}>Alt</kbd>
      </legend>
      <div className={styles.keys}>
        {reasons.map(({ reason, key, label, act }) => (
          <Button
            key={reason}
            className={styles.key ?? ''}
            {...(key && { 'aria-keyshortcuts': key })}
            onPress={act}
          >
            <kbd aria-hidden className={styles.cap}>
              {key?.replace('Alt+', '')}
            </kbd>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
