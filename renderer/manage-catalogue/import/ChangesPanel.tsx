import Check from 'lucide-react/icons/check';
import FileDiff from 'lucide-react/icons/file-diff';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { Panel } from '../../design/Panel.tsx';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { ChangedEntry } from './ChangedEntry.tsx';
import styles from './ImportPage.module.css';
import { LostLetters } from './LostLetters.tsx';
import type { Changes } from './preview.ts';

/** More are folded: the names alone fit one screen. */
const OPEN_AT_MOST = 8;

function Named({ title, items }: { readonly title: string; readonly items: Changes['added'] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.named}>
        {items.map(({ id, name }) => (
          <li key={id}>
            {name} <code className={styles.second}>{id}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface ChangesPanelProps {
  readonly changes: Changes;
  readonly pending: boolean;
  readonly problem: Error | null;
  readonly onApply: () => void;
}

/** What a file would change, to be looked at before it does. */
export function ChangesPanel({ changes, pending, problem, onApply }: ChangesPanelProps) {
  const { t } = useTranslation('catalogue');
  const [isAsking, ask] = useState(false);
  const { added, changed, removed, missing, unchanged } = changes;
  const total = added.length + changed.length + removed.length;
  const kept = missing.filter(({ id }) => !removed.some((gone) => gone.id === id));
  if (total === 0) {
    return (
      <div role="status">
        <Banner tone="info" title={t('import.same')}>
          {t('import.sameWhat', { count: unchanged })}
        </Banner>
      </div>
    );
  }
  return (
    <Panel
      title={t('import.changes')}
      icon={FileDiff}
      actions={
        <Button
          variant="primary"
          icon={Check}
          pending={pending}
          onPress={() => (removed.length > 0 ? ask(true) : onApply())}
        >
          {t('import.apply', { count: total })}
        </Button>
      }
    >
      <div className={styles.changes}>
        <SaveProblem problem={problem} />
        <LostLetters {...changes.lostLetters} />
        <p role="status">
          {t('import.counts', {
            added: added.length,
            changed: changed.length,
            removed: removed.length,
            unchanged,
          })}
        </p>
        <Named title={t('import.added', { count: added.length })} items={added} />
        <Named title={t('import.removed', { count: removed.length })} items={removed} />
        {changed.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t('import.changed', { count: changed.length })}</h3>
            {changed.map((entry) => (
              <ChangedEntry key={entry.id} {...entry} isOpen={changed.length <= OPEN_AT_MOST} />
            ))}
          </section>
        )}
        <Named title={t('import.kept', { count: kept.length })} items={kept} />
      </div>
      <ConfirmDialog
        title={t('import.askRemove', { count: removed.length })}
        isOpen={isAsking}
        onClose={() => ask(false)}
        confirmLabel={t('import.apply', { count: total })}
        pending={pending}
        onConfirm={() => {
          ask(false);
          onApply();
        }}
      >
        {removed.map(({ name }) => name).join(t('separator'))}
      </ConfirmDialog>
    </Panel>
  );
}
