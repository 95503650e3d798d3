import Trash2 from 'lucide-react/icons/trash';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRef } from '../../../domain/catalogue/usage.ts';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { notify } from '../../design/notices.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { SaveProblem } from '../../manage/form/SaveProblem.tsx';
import { usersOf } from '../usage.ts';
import { useEntryName } from '../useEntryName.ts';
import styles from './Part.module.css';
import { useEntryProblem } from './useEntryProblem.ts';
import { useRemoveEntry } from './useSaveEntry.ts';

export interface RemoveEntryProps {
  readonly entry: EntryRef;
  readonly lookup: Lookup;
  readonly onRemoved: () => void;
}

/** As many users of an entry as a question can name. */
const MOST_NAMED = 5;

/** Takes out what was entered by mistake; what visitors were told of is ended by its last day instead. */
export function RemoveEntry({ entry, lookup, onRemoved }: RemoveEntryProps) {
  const { t } = useTranslation('catalogue');
  const [isAsking, ask] = useState(false);
  const entryName = useEntryName(lookup);
  const inWords = useEntryProblem(entry.list, lookup);
  const name = entryName(entry);
  const what = t(`one.${entry.list}`);
  const users = usersOf(lookup, entry);
  const isUsed = users.length > 0;
  const reason = useId();
  const remove = useRemoveEntry(() => {
    notify({ tone: 'success', text: t('remove.done', { name }) });
    onRemoved();
  });
  return (
    <div className={styles.act}>
      <Button
        variant="danger"
        icon={Trash2}
        isDisabled={isUsed}
        onPress={() => ask(true)}
        {...(isUsed && { 'aria-describedby': reason })}
      >
        {t('remove.act', { what })}
      </Button>
      {isUsed && (
        <p id={reason} className={styles.note}>
          {t('remove.inUse', { what, count: users.length })}
        </p>
      )}
      <ConfirmDialog
        title={t('remove.ask', { name })}
        isOpen={isAsking}
        onClose={() => {
          remove.reset();
          ask(false);
        }}
        confirmLabel={t('remove.act', { what })}
        pending={remove.pending}
        onConfirm={() => remove.run(entry)}
      >
        <div className={styles.stack}>
          <p>{t(entry.list === 'services' ? 'remove.whatProcedure' : 'remove.what', { what })}</p>
          {isUsed && (
            <p>
              {t(users.length > MOST_NAMED ? 'remove.usersAndMore' : 'remove.users', {
                names: users.slice(0, MOST_NAMED).map(entryName).join(t('separator')),
                count: users.length,
              })}
            </p>
          )}
          <SaveProblem problem={inWords(remove.problem)} />
        </div>
      </ConfirmDialog>
    </div>
  );
}
