import Check from 'lucide-react/icons/check';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { cx } from './cx.ts';
import styles from './ListOption.module.css';
import type { Option } from './options.ts';

/** A line of an opened list; the chosen one bears a tick. */
export function ListOption({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={cx(styles.option)}>
      {({ isSelected }) => (
        <>
          <Check aria-hidden className={cx(styles.tick, isSelected && styles.shown)} />
          <span className={styles.words}>
            <Text slot="label">{option.label}</Text>
            {option.description !== undefined && (
              <Text slot="description" className={cx(styles.description)}>
                {option.description}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
