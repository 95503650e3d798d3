import type { LucideIcon } from 'lucide-react';
import DoorOpen from 'lucide-react/icons/door-open';
import Wrench from 'lucide-react/icons/wrench';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../domain/hall/codes.ts';
import { cx } from '../design/cx.ts';
import styles from './NoticeScreen.module.css';

interface Look {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly what: string;
}

const LOOK: Readonly<Record<Notice, Look>> = {
  evacuation: { icon: DoorOpen, title: 'codes:notice.evacuation', what: 'notice.evacuation' },
  system_trouble: { icon: Wrench, title: 'codes:notice.system_trouble', what: 'notice.system_trouble' },
};

/** What takes the whole board, in both languages and in the largest letters. */
export function NoticeScreen({ notice }: { readonly notice: Notice }) {
  const ja = useTranslation(['board', 'codes'], { lng: 'ja' });
  const en = useTranslation(['board', 'codes'], { lng: 'en' });
  const { icon: Icon, title, what } = LOOK[notice];
  return (
    <div role="alert" className={cx(styles.notice, styles[notice])}>
      <Icon aria-hidden className={styles.icon} />
      <p lang="ja" className={styles.title}>
        {ja.t(title)}
      </p>
      <p lang="en" className={styles.titleEn}>
        {en.t(title)}
      </p>
      <p lang="ja" className={styles.what}>
        {ja.t(what)}
      </p>
      <p lang="en" className={styles.what}>
        {en.t(what)}
      </p>
    </div>
  );
}
