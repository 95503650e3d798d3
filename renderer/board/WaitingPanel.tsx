import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardView } from '../../domain/views/board.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { BoardWait } from '../estimate/BoardWait.tsx';
import { Both } from './Both.tsx';
import { PageMark } from './PageMark.tsx';
import { useGridCapacity } from './useGridCapacity.ts';
import { usePage } from './usePage.ts';
import styles from './WaitingPanel.module.css';

export interface WaitingPanelProps {
  readonly lines: BoardView['services'];
  readonly setup: HallSetup;
}

/** How many wait for each service. The rows share the height, so that all are in sight where there is room. */
export function WaitingPanel({ lines, setup }: WaitingPanelProps) {
  const { t } = useTranslation('board', { lng: 'ja' });
  const list = useRef<HTMLUListElement>(null);
  const capacity = useGridCapacity(list);
  const { page, pages, shown } = usePage(lines, capacity);
  const rows = { '--rows-of-1': lines.length, '--rows-of-2': Math.ceil(lines.length / 2) } as CSSProperties;
  return (
    <section className={styles.panel} aria-labelledby="board-waiting">
      <h2 id="board-waiting" className={styles.title}>
        <Both text="waiting.title" />
        <PageMark page={page} pages={pages} />
      </h2>
      <div className={styles.place}>
        <ul ref={list} className={styles.lines} style={rows}>
          {shown.map((line) => {
            const service = setup.services.find(({ id }) => id === line.service);
            return (
              <li key={line.service} className={styles.line} data-service={line.service}>
                {service && <span className={styles.series}>{service.series}</span>}
                <span className={styles.name}>
                  <span lang="ja">{service?.names.ja ?? line.service}</span>{' '}
                  <span lang="en" className={styles.en}>
                    {service?.names.en}
                  </span>
                </span>
                <span className={styles.figures}>
                  <BoardWait service={line.service} />
                  <span className={styles.count}>
                    <b>{line.waiting}</b>
                    <span lang="ja" className={styles.unit}>
                      {t('waiting.unit')}
                    </span>
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
