import { Link } from 'wouter';
import styles from './EntryTable.module.css';

export interface NameLinkProps {
  readonly href: string;
  /** In Japanese. */
  readonly name: string;
  /** In English; undefined: there is none. */
  readonly english: string | undefined;
}

/** The way to an entry's editor, by its names. */
export function NameLink({ href, name, english }: NameLinkProps) {
  return (
    <Link href={href} className={styles.link}>
      <span lang="ja" className={styles.name}>
        {name}
      </span>
      {english !== undefined && (
        <span lang="en" className={styles.second}>
          {english}
        </span>
      )}
    </Link>
  );
}
