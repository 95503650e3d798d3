import Link2 from 'lucide-react/icons/link-2';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntryRef } from '../../../domain/catalogue/usage.ts';
import { Panel } from '../../design/Panel.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { entryPath, LISTS } from '../paths.ts';
import { usersOf } from '../usage.ts';
import { useEntryName } from '../useEntryName.ts';
import styles from './UsagePanel.module.css';

export interface UsagePanelProps {
  readonly entry: EntryRef;
  readonly lookup: Lookup;
}

/** Which entries refer to this one, by their lists. */
export function UsagePanel({ entry, lookup }: UsagePanelProps) {
  const { t } = useTranslation('catalogue');
  const entryName = useEntryName(lookup);
  const users = usersOf(lookup, entry);
  // Nothing refers to words: they are what visitors say.
  if (entry.list === 'synonyms') return null;
  return (
    <Panel title={t('usage.title')} icon={Link2}>
      {users.length === 0 && <p className={styles.none}>{t('usage.none')}</p>}
      <dl className={styles.lists}>
        {LISTS.map((list) => ({ list, of: users.filter((user) => user.list === list) }))
          .filter(({ of }) => of.length > 0)
          .map(({ list, of }) => (
            <div key={list} className={styles.group}>
              <dt>{t('usage.count', { list: t(`lists.${list}`), count: of.length })}</dt>
              <dd className={styles.users}>
                {of.map((user) => (
                  <Link key={user.id} href={entryPath(user.list, user.id)} className={styles.user}>
                    {entryName(user)}
                  </Link>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
