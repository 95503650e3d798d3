import type { LucideIcon } from 'lucide-react';
import CirclePause from 'lucide-react/icons/circle-pause';
import DoorClosed from 'lucide-react/icons/door-closed';
import DoorOpen from 'lucide-react/icons/door-open';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useName } from '../../api/useName.ts';
import { cx } from '../../design/cx.ts';
import { NumberTag } from '../../design/NumberTag.tsx';
import styles from './CounterTiles.module.css';
import part from './NowPanel.module.css';
import type { CounterSituation } from './situation.ts';

const ICON: Readonly<Record<CounterSituation['status'], LucideIcon>> = {
  open: DoorOpen,
  paused: CirclePause,
  closed: DoorClosed,
};

export interface CounterTilesProps {
  readonly situations: readonly CounterSituation[];
  readonly onShow: (visit: number) => void;
}

function Tile({
  situation,
  onShow,
}: Pick<CounterTilesProps, 'onShow'> & { readonly situation: CounterSituation }) {
  const { t } = useTranslation(['floor', 'codes']);
  const name = useName();
  const { counter, status, current } = situation;
  const Icon = ICON[status];
  const state = current ? t(`codes:state.${current.ticket.state}`) : t(`codes:counterState.${status}`);
  const content = (
    <>
      <span className={styles.head}>
        <Icon aria-hidden className={styles.icon} />
        {name(counter.names)}
      </span>
      {current ? <NumberTag number={current.visit.number ?? ''} size="sm" /> : null}
      <span className={styles.state}>{state}</span>
    </>
  );
  const className = cx(styles.tile, styles[status], current?.ticket.state === 'called' && styles.called);
  if (!current) return <div className={className}>{content}</div>;
  return (
    <Button className={className} onPress={() => onShow(current.visit.id)}>
      {content}
    </Button>
  );
}

/** Every counter: open, paused or closed, and whom it calls or serves. */
export function CounterTiles({ situations, onShow }: CounterTilesProps) {
  const { t } = useTranslation('floor');
  return (
    <section className={part.part} aria-labelledby="counters-title">
      <h3 id="counters-title" className={part.heading}>
        {t('now.counters')}
      </h3>
      <ul className={styles.tiles}>
        {situations.map((situation) => (
          <li key={situation.counter.id}>
            <Tile situation={situation} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}
