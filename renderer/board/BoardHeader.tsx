import School from 'lucide-react/icons/school';
import type { HallSetup } from '../../domain/views/hall.ts';
import { TimeOfDay } from '../design/TimeOfDay.tsx';
import { toHallTime } from '../time/hallClock.ts';
import { useNow } from '../time/useNow.ts';
import type { Audio } from './announce/useAudio.ts';
import styles from './BoardHeader.module.css';
import { Both, BothNames } from './Both.tsx';
import { SoundControl, SoundHint } from './SoundControl.tsx';

export interface BoardHeaderProps {
  readonly hall: HallSetup['hall'];
  readonly audio: Audio | null;
  /** When the hall last said how things stand, in ms of this machine's clock. */
  readonly heardAt: number;
}

function Clock() {
  const now = useNow(1_000);
  return (
    <p className={styles.clock}>
      <TimeOfDay at={now} />
    </p>
  );
}

/** Whose board this is, what time it is, and that what it shows is of now. */
export function BoardHeader({ hall, audio, heardAt }: BoardHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.hall}>
        <BothNames names={hall.names} />
      </h1>
      {hall.practice && (
        <p className={styles.practice}>
          <School aria-hidden className={styles.icon} />
          <Both text="practice" />
        </p>
      )}
      <div className={styles.now}>
        <div className={styles.notes}>
          <p className={styles.updated}>
            <Both text="updated" /> <TimeOfDay at={toHallTime(heardAt)} seconds />
          </p>
          <SoundHint audio={audio} />
        </div>
        <Clock />
      </div>
      <SoundControl audio={audio} />
    </header>
  );
}
