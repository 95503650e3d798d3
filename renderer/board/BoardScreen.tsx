import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { asProblem } from '../api/problem.ts';
import { useName } from '../api/useName.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { cx } from '../design/cx.ts';
import { ErrorState } from '../design/ErrorState.tsx';
import { Loading } from '../design/Loading.tsx';
import { Board } from './Board.tsx';
import styles from './BoardScreen.module.css';
import { Cover } from './Cover.tsx';
import { NoticeScreen } from './NoticeScreen.tsx';
import { useBoardView } from './useBoardView.ts';
import { useCutOff } from './useCutOff.ts';
import { useIdlePointer } from './useIdlePointer.ts';
import { useWakeLock } from './useWakeLock.ts';

/** The public information board. Nothing of the staff's shell is on it. */
export default function BoardScreen() {
  const { t } = useTranslation(['board', 'app', 'error']);
  const name = useName();
  const hall = useHall();
  const board = useBoardView();
  const isCovered = useCutOff(board.dataUpdatedAt);
  const isIdle = useIdlePointer();
  useWakeLock();
  const notice = board.data?.notice ?? null;
  const isUnset = asProblem(board.error).code === 'hall-not-set-up';
  return (
    <main className={cx(styles.screen, isIdle && styles.idle)}>
      <title>{hall.data ? `${t('title')} | ${name(hall.data.hall.names)}` : t('title')}</title>
      {board.data && hall.data && (
        <Board
          view={board.data}
          setup={hall.data}
          heardAt={board.dataUpdatedAt}
          isCovered={isCovered || notice !== null}
        />
      )}
      {!board.data && !isUnset && !isCovered && <Loading lines={8} />}
      {!board.data && isUnset && (
        <div className={styles.unset}>
          <ErrorState problem={board.error} />
          <ButtonLink href="/manage/hall">{t('app:screens.manage.name')}</ButtonLink>
        </div>
      )}
      {notice ? <NoticeScreen notice={notice} /> : isCovered && !isUnset && <Cover />}
    </main>
  );
}
