import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RELEASE_REASONS,
  RELEASE_TARGETS,
  type ReleaseReason,
  type ReleaseTarget,
} from '../../domain/ticket/codes.ts';
import { useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { Button } from '../design/Button.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import styles from './ReleaseChoice.module.css';

export interface ReleaseChoiceProps {
  readonly ticket: number;
  readonly onDone: () => void;
}

interface ReleaseInput {
  readonly ticket: number;
  readonly reason: ReleaseReason;
  readonly to: ReleaseTarget;
}

/** Ends a call or service that its counter has forgotten: why, and what becomes of the visitor. */
export function ReleaseChoice({ ticket, onDone }: ReleaseChoiceProps) {
  const { t } = useTranslation(['release', 'codes']);
  const [reason, setReason] = useState<ReleaseReason | null>(null);
  const release = useAct(
    (requestId, input: ReleaseInput) =>
      api.api.tickets.release.$post({ param: {}, json: { requestId, ...input } }),
    { onDone },
  );
  return (
    <section className={styles.choice} aria-label={t('title')}>
      <p>{t('what')}</p>
      <ToggleChips
        label={t('reason')}
        options={RELEASE_REASONS.map((id) => ({ id, label: t(`codes:release.${id}`) }))}
        value={reason === null ? [] : [reason]}
        onChange={([id]) => setReason(id ?? null)}
        single
      />
      <div className={styles.targets}>
        {RELEASE_TARGETS.map((to) => (
          <Button
            key={to}
            isDisabled={reason === null}
            pending={release.pending}
            onPress={() => reason && release.run({ ticket, reason, to })}
          >
            {t(`codes:releaseTo.${to}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
