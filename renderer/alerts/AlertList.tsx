import Hourglass from 'lucide-react/icons/hourglass';
import MessageCircleOff from 'lucide-react/icons/message-circle-off';
import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { useNow } from '../time/useNow.ts';
import styles from './AlertList.module.css';
import { AlertNews } from './AlertNews.tsx';
import { type AlertGroup, grouped, subjectOf } from './grouped.ts';
import { useAlerts, useDismiss } from './useAlerts.ts';
import { useAlertText } from './useAlertText.ts';

const SIGN = { closing: Hourglass, over_target: TriangleAlert, unattended: MessageCircleOff } as const;
/** More at once hide the hall from its manager. */
const SHOWN = 4;

interface AlertItemProps {
  readonly group: AlertGroup;
  readonly onShow: (visit: number) => void;
  readonly onDismiss: (group: AlertGroup) => void;
}

function AlertItem({ group, onShow, onDismiss }: AlertItemProps) {
  const { t } = useTranslation('estimate');
  const text = useAlertText();
  const now = useNow();
  const [first] = group;
  const Sign = SIGN[first.kind];
  const sentences = group.map((alert) => <span key={alert.kind}>{text(alert, now)}</span>);
  return (
    <li className={styles.alert} data-kind={first.kind}>
      <Sign aria-hidden className={styles.sign} />
      {first.kind === 'closing' ? (
        <span className={styles.words}>{sentences}</span>
      ) : (
        <PlainButton className={styles.words ?? ''} onPress={() => onShow(first.visit)}>
          <NumberTag number={first.number ?? ''} size="sm" />
          <span className={styles.sentences}>{sentences}</span>
        </PlainButton>
      )}
      <IconButton icon={X} label={t('alert.dismiss')} onPress={() => onDismiss(group)} />
    </li>
  );
}

/**
 * What the floor manager should know now: the hall's end, targets, people to whom nobody has spoken. Absent while
 * there is nothing. What is put away comes back when it is worse.
 * @param onShow opens what is known of a visit
 */
export function AlertList({ onShow }: { readonly onShow: (visit: number) => void }) {
  const { t } = useTranslation('estimate');
  const [isOpen, open] = useState(false);
  const alerts = useAlerts().data?.alerts;
  const dismiss = useDismiss();
  const groups = grouped(alerts ?? []);
  const hidden = groups.length - SHOWN;
  return (
    <>
      <AlertNews alerts={alerts} />
      {groups.length > 0 && (
        <section aria-label={t('alert.title')} className={styles.section}>
          <ul className={styles.alerts}>
            {groups.slice(0, isOpen ? groups.length : SHOWN).map((group) => (
              <AlertItem key={subjectOf(group[0])} group={group} onShow={onShow} onDismiss={dismiss} />
            ))}
          </ul>
          {hidden > 0 && (
            <Button variant="quiet" wide onPress={() => open(!isOpen)}>
              {isOpen ? t('alert.fewer') : t('alert.more', { count: hidden })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
