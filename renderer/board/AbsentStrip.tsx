import UserRoundX from 'lucide-react/icons/user-round-x';
import { useRef } from 'react';
import type { BoardView } from '../../domain/views/board.ts';
import styles from './AbsentStrip.module.css';
import { Both } from './Both.tsx';
import { PageMark } from './PageMark.tsx';
import { useGridCapacity } from './useGridCapacity.ts';
import { usePage } from './usePage.ts';

/** The numbers that did not come when they were called; nothing where there are none. */
export function AbsentStrip({ absent }: { readonly absent: BoardView['absent'] }) {
  return absent.length === 0 ? null : <Strip absent={absent} />;
}

function Strip({ absent }: { readonly absent: BoardView['absent'] }) {
  const list = useRef<HTMLUListElement>(null);
  const capacity = useGridCapacity(list);
  const { page, pages, shown } = usePage(absent, capacity);
  return (
    <section className={styles.strip} aria-labelledby="board-absent">
      <h2 id="board-absent" className={styles.title}>
        <UserRoundX aria-hidden className={styles.icon} />
        <Both text="absent.title" />
      </h2>
      <ul ref={list} className={styles.numbers}>
        {shown.map(({ number, service }) => (
          <li key={`${number} ${service}`} className={styles.number}>
            {number}
          </li>
        ))}
      </ul>
      <p className={styles.what}>
        <Both text="absent.what" />
        <PageMark page={page} pages={pages} />
      </p>
    </section>
  );
}
