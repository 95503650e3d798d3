import ArrowLeft from 'lucide-react/icons/arrow-left';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Save from 'lucide-react/icons/save';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef } from '../../../domain/catalogue/usage.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { cx } from '../../design/cx.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import { Fault } from '../../manage/form/Fault.tsx';
import form from '../../manage/form/Form.module.css';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { useLeadToFault } from '../../manage/form/useLeadToFault.ts';
import { useUnfinishedTyping } from '../../manage/form/useUnfinishedTyping.ts';
import { leave, useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import { listPath } from '../paths.ts';
import styles from './EditorFrame.module.css';
import { finishTyping } from './finish-typing.ts';
import { OpenChoices, OpenChoicesContext } from './open-choices.ts';
import { RemoveEntry } from './RemoveEntry.tsx';
import { UsagePanel } from './UsagePanel.tsx';
import type { Editing } from './useEntryEditing.ts';
import { useEntryProblem } from './useEntryProblem.ts';

export interface EditorFrameProps extends Omit<Editing<unknown>, 'draft'> {
  readonly draft: Pick<Editing<unknown>['draft'], 'hasFaults' | 'isChanged'>;
  /** What is edited. */
  readonly entry: EntryRef;
  readonly isNew: boolean;
  readonly title: string;
  /** Where something of it waits for somebody. */
  readonly badges?: ReactNode;
  readonly saveLabel?: string;
  readonly lookup: Lookup;
  readonly onRemoved: () => void;
  /** Gives up what is typed for the entry as somebody else left it; left out where there is none. */
  readonly onReopen?: () => void;
  readonly children: ReactNode;
}

/** An entry with its parts; below them who refers to it, and the acts. All that is saved is in the journal. */
export function EditorFrame(props: EditorFrameProps) {
  const { t } = useTranslation(['catalogue', 'manage']);
  const { draft, save, saving, entry, isNew, title, badges, saveLabel, lookup, onRemoved, children } = props;
  const { onReopen } = props;
  const inWords = useEntryProblem(entry.list, lookup);
  const isOutdated = saving.problem !== null && asProblem(saving.problem).code === 'catalogue-entry-changed';
  const element = useRef<HTMLFormElement>(null);
  const [choices] = useState(() => new OpenChoices());
  const typing = useUnfinishedTyping();
  const leadToFault = useLeadToFault();
  useUnsavedChanges(draft.isChanged || typing.isTyped);
  useShortcuts([
    {
      key: 'Ctrl+S',
      label: t('manage:save'),
      action() {
        finishTyping();
        element.current?.requestSubmit();
      },
    },
  ]);
  const trySaving = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (typing.pointOut(event.currentTarget) || choices.pointOut()) return;
    save();
    leadToFault(event.currentTarget);
  };
  return (
    <form
      ref={element}
      noValidate
      className={styles.editor}
      aria-label={title}
      onSubmit={trySaving}
      {...typing.watch}
    >
      <header className={styles.head}>
        <ButtonLink icon={ArrowLeft} href={listPath(entry.list)}>
          {t('editor.back')}
        </ButtonLink>
        <div className={styles.titles}>
          <h2 className={styles.title}>{title}</h2>
          {badges}
        </div>
      </header>
      <OpenChoicesContext value={choices}>{children}</OpenChoicesContext>
      {!isNew && (
        <>
          <UsagePanel entry={entry} lookup={lookup} />
          <RemoveEntry entry={entry} lookup={lookup} onRemoved={onRemoved} />
        </>
      )}
      <div className={cx(styles.foot, form.saving)}>
        <SaveProblem
          problem={inWords(saving.problem)}
          action={
            onReopen &&
            isOutdated && (
              <Button icon={RefreshCw} onPress={() => leave(onReopen)}>
                {t('editor.reopen')}
              </Button>
            )
          }
        />
        {typing.isTold && <Fault>{t('manage:halfDate')}</Fault>}
        {draft.hasFaults && <Fault>{t('manage:faults')}</Fault>}
        <div className={form.foot}>
          {draft.isChanged && <p className={form.note}>{t('manage:unsaved')}</p>}
          <Button variant="primary" type="submit" icon={Save} shortcut="Ctrl+S" pending={saving.pending}>
            {saveLabel ?? t('manage:save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
