import styles from './PageMark.module.css';

/** Which page of a list that turns by itself; nothing where it is the only one. */
export function PageMark({ page, pages }: { readonly page: number; readonly pages: number }) {
  if (pages < 2) return null;
  return (
    <span className={styles.mark}>
      {page + 1}/{pages}
    </span>
  );
}
