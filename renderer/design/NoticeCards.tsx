import X from 'lucide-react/icons/x';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/useProblemText.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './NoticeCards.module.css';
import { dismissNotice, type Notice, useNotices } from './notices.ts';
import tones from './tone.module.css';
import { TONE_ICON } from './tone.ts';

/** Bad news stays longer: it has to be read, often with someone speaking. */
const STAYS_MS = { calm: 6_000, grave: 20_000 } as const;

function isGrave(notice: Notice): boolean {
  return notice.tone === 'danger' || notice.tone === 'warning';
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('app');
  const problemText = useProblemText();
  const [isHeld, setHeld] = useState(false);
  const { id, stays = false } = notice;
  const staysMs = isGrave(notice) ? STAYS_MS.grave : STAYS_MS.calm;
  useEffect(() => {
    if (isHeld || stays) return;
    const timer = setTimeout(() => dismissNotice(id), staysMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, stays, staysMs]);
  const Icon = TONE_ICON[notice.tone];
  const action = 'action' in notice ? notice.action : undefined;
  return (
    <li
      className={cx(styles.notice, tones[notice.tone])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden className={styles.icon} />
      <p className={styles.text}>{'text' in notice ? notice.text : problemText(notice.problem)}</p>
      {action && (
        <Button
          variant="quiet"
          onPress={() => {
            action.onPress();
            dismissNotice(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={t('notice.dismiss')} onPress={() => dismissNotice(id)} />
    </li>
  );
}

/** The notices that are bad news, or the others, the newest below. */
export function NoticeCards({ grave }: { readonly grave: boolean }) {
  const notices = useNotices((store) => store.notices);
  return (
    <ul className={styles.list}>
      {notices
        .filter((notice) => isGrave(notice) === grave)
        .map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
    </ul>
  );
}
