import { useQuery } from '@tanstack/react-query';
import DoorClosed from 'lucide-react/icons/door-closed';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAct } from '../../api/act.ts';
import { api, read } from '../../api/client.ts';
import { Button } from '../../design/Button.tsx';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import styles from '../form/Form.module.css';
import { DAY } from '../sections.ts';
import { LeftOpenList } from './LeftOpenList.tsx';

/** Ends the business day by hand; without it the next day's first act does. */
export function CloseDayPanel() {
  const { t } = useTranslation('manage');
  const [, go] = useLocation();
  const [isAsked, setAsked] = useState(false);
  const queue = useQuery({ queryKey: ['queue'], queryFn: () => read(api.api.queue.$get({ param: {} })) });
  const close = useAct((requestId, _: null) => api.api.day.close.$post({ param: {}, json: { requestId } }), {
    onDone: () => {
      setAsked(false);
      notify({ tone: 'success', text: t('day.closed') });
      go(DAY.path);
    },
  });
  const visits = queue.data?.visits;
  return (
    <Panel title={t('day.title')} icon={DoorClosed}>
      <div className={styles.form}>
        <p>{t('day.what')}</p>
        <div className={styles.foot}>
          <Button icon={DoorClosed} onPress={() => setAsked(true)}>
            {t('day.close')}
          </Button>
          <ButtonLink href={DAY.path}>{t('day.summary')}</ButtonLink>
        </div>
      </div>
      <ConfirmDialog
        title={t('day.ask')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        confirmLabel={t('day.close')}
        onConfirm={() => close.run(null)}
        pending={close.pending}
      >
        <div className={styles.form}>
          <p>{visits === undefined ? t('day.leftUnknown') : t('day.left', { count: visits.length })}</p>
          {visits && <LeftOpenList visits={visits} />}
          {visits?.length !== 0 && <p>{t('day.inexact')}</p>}
          <p>{t('day.final')}</p>
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
