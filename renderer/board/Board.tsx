import type { BoardView } from '../../domain/views/board.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { VisuallyHidden } from '../design/VisuallyHidden.tsx';
import { useNow } from '../time/useNow.ts';
import { AbsentStrip } from './AbsentStrip.tsx';
import { callKey } from './announce/new-calls.ts';
import { SpokenSentence } from './announce/SpokenSentence.tsx';
import { spokenCall } from './announce/spoken-call.ts';
import { useAnnouncements } from './announce/useAnnouncements.ts';
import { useAudio } from './announce/useAudio.ts';
import { useWarning } from './announce/useWarning.ts';
import styles from './Board.module.css';
import { BoardHeader } from './BoardHeader.tsx';
import { burnInShift } from './burn-in.ts';
import { CallsPanel } from './CallsPanel.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';

export interface BoardProps {
  readonly view: BoardView;
  readonly setup: HallSetup;
  /** When the hall last said so, in ms of this machine's clock. */
  readonly heardAt: number;
  /** Out of sight, because it may no longer be true. */
  readonly isCovered: boolean;
}

/** What visitors see: called numbers left, lines right, those who did not come below. */
export function Board({ view, setup, heardAt, isCovered }: BoardProps) {
  const audio = useAudio();
  const fresh = useAnnouncements(view, setup, audio);
  useWarning(view.notice, audio);
  const now = useNow();
  const newest = view.calls.find((call) => fresh.has(callKey(call)));
  return (
    <div className={styles.board} style={burnInShift(now)} inert={isCovered}>
      <BoardHeader hall={setup.hall} audio={audio} heardAt={heardAt} />
      <CallsPanel calls={view.calls} setup={setup} fresh={fresh} />
      <WaitingPanel lines={view.services} setup={setup} />
      <AbsentStrip absent={view.absent} />
      <div role="status">
        <VisuallyHidden>
          {newest && <SpokenSentence call={spokenCall(newest, setup.counters)} />}
        </VisuallyHidden>
      </div>
    </div>
  );
}
