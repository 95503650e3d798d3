import SearchCheck from 'lucide-react/icons/search-check';
import { useTranslation } from 'react-i18next';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';
import { Badge } from '../../design/Badge.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Lookup } from '../../guide/lookup.ts';
import { type Found, useFound } from '../list/useFound.ts';
import { useEntryName } from '../useEntryName.ts';
import styles from './WordEffect.module.css';

/** As many results as the front desk has in sight. */
const SHOWN = 5;

export interface WordEffectProps {
  readonly word: Synonym;
  readonly lookup: Lookup;
}

/** What the front desk finds now by a word, and which of what it shall mean is not among it yet. */
export function WordEffect({ word, lookup }: WordEffectProps) {
  const { t } = useTranslation('catalogue');
  const entryName = useEntryName(lookup);
  const found = useFound(word.term);
  const lifeEvents = found?.lifeEvents.slice(0, SHOWN) ?? [];
  const procedures = found?.results.slice(0, SHOWN) ?? [];
  const lacks = (list: readonly Found[]) => (id: string) => !list.some((item) => item.id === id);
  const missing = [
    ...word.services.filter(lacks(procedures)).map((id) => entryName({ list: 'services', id })),
    ...word.life_events.filter(lacks(lifeEvents)).map((id) => entryName({ list: 'life_events', id })),
  ];
  const list = (title: string, items: readonly Found[], meant: readonly string[]) =>
    items.length > 0 && (
      <section className={styles.found}>
        <h3 className={styles.title}>{title}</h3>
        <ol className={styles.items}>
          {items.map(({ id, name }) => (
            <li key={id} className={styles.item}>
              <span>{name}</span>
              {meant.includes(id) && <Badge tone="success">{t('word.meant')}</Badge>}
            </li>
          ))}
        </ol>
      </section>
    );
  return (
    <Panel title={t('word.effect')} icon={SearchCheck}>
      <div role="status" className={styles.effect}>
        {found === null && <p className={styles.note}>{t('word.effectOfNone')}</p>}
        {found !== null && lifeEvents.length + procedures.length === 0 && <p>{t('word.nothingFound')}</p>}
        {list(t('lists.life_events'), lifeEvents, word.life_events)}
        {list(t('lists.services'), procedures, word.services)}
        {found !== null && missing.length > 0 && (
          <p className={styles.note}>{t('word.notYet', { names: missing.join(t('separator')) })}</p>
        )}
      </div>
    </Panel>
  );
}
