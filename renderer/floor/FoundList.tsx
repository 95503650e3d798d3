import SearchX from 'lucide-react/icons/search-x';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/cx.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { FoundItem } from './FoundItem.tsx';
import styles from './FoundList.module.css';
import { type Finder, type Found, foundKey, useFoundText } from './useFinder.ts';

export interface FoundListProps {
  readonly query: string;
  readonly finder: Finder;
  readonly onChoose: (item: Found) => void;
}

function Nothing({ query, finder }: Pick<FoundListProps, 'query' | 'finder'>) {
  const { t } = useTranslation('floor');
  if (finder.problem !== null) return <ErrorState problem={finder.problem} onRetry={finder.retry} />;
  if (finder.isSearching) return <Loading lines={4} />;
  return (
    <EmptyState icon={SearchX} title={t('find.none', { query })}>
      {t('find.noneWhat')}
    </EmptyState>
  );
}

/** The results, driven by the arrows from the search field; Enter takes the marked one. */
export function FoundList({ query, finder, onChoose }: FoundListProps) {
  const { t } = useTranslation('floor');
  const text = useFoundText();
  const choose = (key: unknown) => {
    const item = finder.found.find((candidate) => foundKey(candidate) === key);
    if (item) onChoose(item);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is driven from the search field; who scrolls by keys needs a stop
    <div className={styles.scroller} tabIndex={0}>
      <ListBox
        aria-label={t('find.results')}
        className={cx(styles.list)}
        onAction={choose}
        renderEmptyState={() => <Nothing query={query} finder={finder} />}
      >
        {finder.found.map((item) => (
          <ListBoxItem
            key={foundKey(item)}
            id={foundKey(item)}
            textValue={text(item)}
            className={cx(styles.item)}
          >
            <FoundItem item={item} />
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
