import Clock from 'lucide-react/icons/clock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { Banner } from '../../design/Banner.tsx';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { DayOf, TimeOfDay } from '../../design/TimeOfDay.tsx';
import { useNow } from '../../time/useNow.ts';
import styles from '../form/Form.module.css';
import { SaveProblem } from '../form/SaveProblem.tsx';

/** What came of asking; that there is nothing to accept is good news. */
function Outcome({ problem }: { readonly problem: Error | null }) {
  const { t } = useTranslation('manage');
  if (problem === null || asProblem(problem).code !== 'clock-is-fine')
    return <SaveProblem problem={problem} />;
  return (
    <div role="status">
      <Banner tone="success">{t('clock.fine')}</Banner>
    </div>
  );
}

/** Where the manager accepts a clock that was set back; until then the hall refuses every act. */
export function ClockPanel() {
  const { t } = useTranslation('manage');
  const now = useNow(1_000);
  const [isAsked, setAsked] = useState(false);
  const accept = useAct(
    (requestId, _: null) => api.api.clock.accept.$post({ param: {}, json: { requestId } }),
    {
      silent: true,
      onDone: () => notify({ tone: 'success', text: t('clock.accepted') }),
    },
  );
  const time = (
    <strong>
      <DayOf at={now} /> <TimeOfDay at={now} />
    </strong>
  );
  return (
    <Panel title={t('clock.title')} icon={Clock}>
      <div className={styles.form}>
        <p>
          {t('clock.now')} {time}
        </p>
        <p>{t('clock.what')}</p>
        <Outcome problem={accept.problem} />
        <div>
          <Button icon={Clock} pending={accept.pending} onPress={() => setAsked(true)}>
            {t('clock.accept')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        title={t('clock.ask')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        confirmLabel={t('clock.accept')}
        onConfirm={() => {
          setAsked(false);
          accept.run(null);
        }}
        tone="primary"
      >
        <div className={styles.form}>
          <p>
            {t('clock.now')} {time}
          </p>
          <p>{t('clock.askWhat')}</p>
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
