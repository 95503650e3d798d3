import { useTranslation } from 'react-i18next';
import type { EntryRef } from '../../../domain/catalogue/usage.ts';
import { LISTS } from '../paths.ts';
import styles from './EntryTable.module.css';

/** How many entries of which lists refer to one. */
export function UsersCell({ users }: { readonly users: readonly EntryRef[] }) {
  const { t } = useTranslation('catalogue');
  if (users.length === 0) return <span className={styles.second}>{t('usage.none')}</span>;
  return (
    <span className={styles.names}>
      {LISTS.map((list) => ({ list, count: users.filter((user) => user.list === list).length }))
        .filter(({ count }) => count > 0)
        .map(({ list, count }) => (
          <span key={list} className={styles.users}>
            {t('usage.count', { list: t(`lists.${list}`), count })}
          </span>
        ))}
    </span>
  );
}
