import { useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../domain/assert-never.ts';
import { SearchField } from '../design/SearchField.tsx';
import { VisuallyHidden } from '../design/VisuallyHidden.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { show, take } from './desk.ts';
import styles from './FinderPanel.module.css';
import { VisitDialog } from './now/parts.ts';
import { FoundList, GuidePage } from './parts.ts';
import { useEnterTakes } from './useEnterTakes.ts';
import { type Found, useFinder } from './useFinder.ts';
import { useFocusKeptIn } from './useFocusKeptIn.ts';
import { useQuickKeys } from './useQuickKeys.ts';
import { wishFor } from './wishes.ts';

/** Where the work begins: type what the visitor says, or press the key of what is asked for most. */
export function FinderPanel({ hasPanels }: { readonly hasPanels: boolean }) {
  const { t } = useTranslation('floor');
  const [query, setQuery] = useState('');
  const [shownVisit, showVisit] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const finder = useFinder(query);
  const quick = useQuickKeys(() => setQuery(''));
  useFocusKeptIn(field);
  const toSearch = () => {
    field.current?.focus();
    field.current?.select();
  };
  useShortcuts([{ key: 'F11', label: t('find.focus'), action: toSearch }]);

  const choose = (item: Found) => {
    setQuery('');
    switch (item.kind) {
      case 'procedure':
        return take([wishFor(item.service)]);
      case 'life_event':
        return show({ kind: 'life_event', id: item.event.id });
      case 'visit':
        return showVisit(item.visit.id);
      default:
        return assertNever(item);
    }
  };
  useEnterTakes(field, { query, finder, onChoose: choose });

  return (
    <section className={styles.finder} aria-label={t('find.label')}>
      <Autocomplete>
        <SearchField
          label={t('find.label')}
          placeholder={t('find.placeholder')}
          shortcut="F11"
          autoFocus
          inputRef={field}
          value={query}
          onChange={setQuery}
        />
        {hasPanels &&
          (query.trim() === '' ? (
            <GuidePage quick={quick} />
          ) : (
            <FoundList query={query} finder={finder} onChoose={choose} />
          ))}
      </Autocomplete>
      <div role="status">
        <VisuallyHidden>
          {query !== '' && !finder.isSearching && t('find.count', { count: finder.found.length })}
        </VisuallyHidden>
      </div>
      {shownVisit !== null && <VisitDialog visit={shownVisit} onClose={() => showVisit(null)} />}
    </section>
  );
}
