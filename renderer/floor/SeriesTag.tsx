import styles from './SeriesTag.module.css';

/** The letter that a service's numbers begin with. */
export function SeriesTag({ series }: { readonly series: string }) {
  return <span className={styles.tag}>{series}</span>;
}
