import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Ticket from 'lucide-react/icons/ticket';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExceedReason } from '../../domain/ticket/codes.ts';
import { ApiProblem } from '../api/problem.ts';
import { onDemand } from '../app/onDemand.tsx';
import { Button } from '../design/Button.tsx';
import { dismissNotice, notify, notifyFailedAct } from '../design/notices.ts';
import { Panel } from '../design/Panel.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useIssue } from './acts.ts';
import { changeFacts, clearDesk, showIssued, useDesk, whenNextComes } from './desk.ts';
import { issueOf, isUntouched, linesOf } from './draft.ts';
import { GuidanceKeys } from './GuidanceKeys.tsx';
import styles from './ReceptionPanel.module.css';
import { UnstaffedLine } from './UnstaffedLine.tsx';
import { VisitorFactsFields } from './VisitorFactsFields.tsx';
import { WantedPapers } from './WantedPapers.tsx';
import { WishList } from './WishList.tsx';

const ExceedDialog = onDemand(async () => (await import('./ExceedDialog.tsx')).ExceedDialog);

const AfterHoursDialog = onDemand(async () => (await import('./AfterHoursDialog.tsx')).AfterHoursDialog);

type Question = 'contingent-reached' | 'reception-closed';

function refusedFor(problem: Error | null, question: Question): ApiProblem | null {
  return problem instanceof ApiProblem && problem.code === question ? problem : null;
}

/** What is learned of the visitor at the desk, and the number that comes of it. */
export function ReceptionPanel() {
  const { t } = useTranslation('floor');
  const draft = useDesk((desk) => desk.draft);
  const issue = useIssue(({ visit }) => visit && showIssued(visit));
  const reached = refusedFor(issue.problem, 'contingent-reached');
  const afterHours = refusedFor(issue.problem, 'reception-closed');
  const isAsked = reached !== null || afterHours !== null;
  useEffect(() => {
    if (issue.problem !== null && !isAsked) notifyFailedAct(issue.problem);
  }, [issue.problem, isAsked]);
  const canIssue = linesOf(draft).length > 0 && !issue.pending;
  const give = () => issue.run({ ...issueOf(draft), exceeds: null, withinHours: true });
  // The hours were asked about before the day's numbers.
  const giveAnyway = (exceeds: ExceedReason | null) =>
    issue.run({ ...issueOf(draft), exceeds, withinHours: false });
  const startOver = () => {
    const putBack = clearDesk();
    const notice = notify({
      tone: 'info',
      text: t('reception.cleared'),
      action: { label: t('reception.putBack'), onPress: putBack },
    });
    whenNextComes(() => dismissNotice(notice));
  };
  useShortcuts([
    { key: 'Ctrl+Enter', label: t('issue.act'), action: give, when: canIssue },
    { key: 'F12', label: t('reception.startOver'), action: startOver, when: !isUntouched(draft) },
  ]);
  return (
    <Panel
      title={t('reception.title')}
      icon={Ticket}
      scroll
      flush
      actions={
        <Button
          variant="quiet"
          icon={RotateCcw}
          shortcut="F12"
          isDisabled={isUntouched(draft)}
          onPress={startOver}
        >
          {t('reception.startOver')}
        </Button>
      }
    >
      <div className={styles.form}>
        <div className={styles.fields}>
          <WishList draft={draft} />
          <WantedPapers draft={draft} />
          <VisitorFactsFields facts={draft.facts} onChange={changeFacts} />
        </div>
        <div className={styles.acts}>
          <UnstaffedLine draft={draft} />
          <Button
            variant="primary"
            size="lg"
            wide
            icon={Ticket}
            shortcut="Ctrl+Enter"
            deliberate
            pending={issue.pending}
            isDisabled={!canIssue && !issue.pending}
            onPress={give}
          >
            {t('issue.act')}
          </Button>
          <GuidanceKeys draft={draft} />
        </div>
      </div>
      {reached && <ExceedDialog problem={reached} onChoose={giveAnyway} onClose={issue.reset} />}
      {afterHours && (
        <AfterHoursDialog problem={afterHours} onConfirm={() => giveAnyway(null)} onClose={issue.reset} />
      )}
    </Panel>
  );
}
