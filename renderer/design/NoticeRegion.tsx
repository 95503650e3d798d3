import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './NoticeRegion.module.css';

export interface NoticeRegionProps {
  /** At the foot of the window: in its middle, or where the last column ends and no keys are. */
  readonly at?: 'centre' | 'end';
  /** Draws the notices, the grave ones or the others. */
  readonly cards: (which: { readonly grave: boolean }) => ReactNode;
}

/**
 * Where notices appear, read aloud as they come: bad news at once, the rest when the voice is free. It belongs to the
 * first drawing, empty: what enters together with its live region is not spoken. Notices stand above dialogs too: the
 * attribute tells React Aria not to hide them from assistive technology there.
 */
export function NoticeRegion({ at = 'centre', cards }: NoticeRegionProps) {
  const { t } = useTranslation('app');
  return createPortal(
    <section
      aria-label={t('notice.region')}
      className={cx(styles.region, at === 'end' && styles.end)}
      data-react-aria-top-layer="true"
      data-no-print
    >
      <div aria-live="polite">{cards({ grave: false })}</div>
      <div aria-live="assertive">{cards({ grave: true })}</div>
    </section>,
    document.body,
  );
}
