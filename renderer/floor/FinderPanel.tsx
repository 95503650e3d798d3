import { SearchX } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../domain/assert-never.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Panel } from '../design/Panel.tsx';
import { SearchList } from '../design/SearchList.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { take } from './desk.ts';
import styles from './FinderPanel.module.css';
import { FoundItem } from './FoundItem.tsx';
import { VisitDialog } from './now/VisitDialog.tsx';
import { QuickKeys } from './QuickKeys.tsx';
import { type Found, foundKey, useFinder, useFoundText } from './useFinder.ts';

/** Where the work begins: type what the visitor says, or press the key of what is asked for most. */
export function FinderPanel() {
  const { t } = useTranslation('floor');
  const [query, setQuery] = useState('');
  const [shownVisit, showVisit] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useFinder(query);
  const text = useFoundText();
  const toSearch = () => {
    field.current?.focus();
    field.current?.select();
  };
  useShortcuts([{ key: 'F11', label: t('find.focus'), action: toSearch }]);

  const choose = (item: Found) => {
    switch (item.kind) {
      case 'service':
        take([{ procedure: null, quantity: 1, service: item.service.id }]);
        break;
      case 'visit':
        showVisit(item.visit.id);
        break;
      default:
        assertNever(item);
    }
    setQuery('');
  };

  return (
    <Panel>
      <div className={styles.finder}>
        <SearchList
          label={t('find.label')}
          placeholder={t('find.placeholder')}
          shortcut="F11"
          autoFocus
          inputRef={field}
          value={query}
          onChange={setQuery}
          items={found}
          itemKey={foundKey}
          itemText={text}
          onChoose={choose}
          renderItem={(item) => <FoundItem item={item} />}
          between={<QuickKeys />}
          empty={
            <EmptyState icon={SearchX} title={t('find.none', { query })}>
              {t('find.noneWhat')}
            </EmptyState>
          }
        />
        <p role="status" className={styles.spoken}>
          {query !== '' && t('find.count', { count: found.length })}
        </p>
      </div>
      {shownVisit !== null && <VisitDialog visit={shownVisit} onClose={() => showVisit(null)} />}
    </Panel>
  );
}
