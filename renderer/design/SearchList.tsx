import type { ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { cx } from './cx.ts';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import styles from './SearchList.module.css';

export interface SearchListProps<Item> extends SearchFieldProps {
  /** What the search found, best first. The caller searches: nothing is filtered here. */
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** The item in words, for assistive technology. */
  readonly itemText: (item: Item) => string;
  readonly onChoose: (item: Item) => void;
  readonly renderItem: (item: Item) => ReactNode;
  /** Shown in place of the list when nothing was found. */
  readonly empty: ReactNode;
  /** Stands between the field and the list. */
  readonly between?: ReactNode;
}

/**
 * A search field whose results stay in sight below it. The focus stays in the field: up and down move through
 * the results, Enter chooses the marked one (never while an input method composes).
 */
export function SearchList<Item>(props: SearchListProps<Item>) {
  const { items, itemKey, itemText, onChoose, renderItem, empty, between, ...field } = props;
  const choose = (key: unknown) => {
    const chosen = items.find((item) => itemKey(item) === key);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <div className={styles.search}>
      <Autocomplete>
        <SearchField {...field} />
        {between}
        <ListBox
          aria-label={field.label}
          className={cx(styles.list)}
          onAction={choose}
          renderEmptyState={() => empty}
        >
          {items.map((item) => (
            <ListBoxItem
              key={itemKey(item)}
              id={itemKey(item)}
              textValue={itemText(item)}
              className={cx(styles.item)}
            >
              {renderItem(item)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
