import Activity from 'lucide-react/icons/activity';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { QueueView } from '../../../domain/views/queue.ts';
import { useCounters } from '../../api/useCounters.ts';
import { Panel } from '../../design/Panel.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { AbsentList } from './AbsentList.tsx';
import { HeldList } from './HeldList.tsx';
import styles from './NowPanel.module.css';
import { AlertList, CounterTiles, fetchParts, LineDialog, VisitDialog } from './parts.ts';
import { ServiceLines } from './ServiceLines.tsx';
import { counterSituations, inState, serviceSituations } from './situation.ts';
import { useQueue } from './useQueue.ts';

interface HallNowProps {
  readonly setup: HallSetup;
  readonly queue: QueueView;
}

function HallNow({ setup, queue }: HallNowProps) {
  const [visit, showVisit] = useState<number | null>(null);
  const [line, showLine] = useState<string | null>(null);
  const { visits } = queue;
  const situations = serviceSituations(setup, visits);
  const shownLine = situations.find(({ service }) => service.id === line);
  return (
    <div className={styles.parts}>
      <ServiceLines situations={situations} onShow={showLine} />
      <div className={styles.alerts}>
        <AlertList onShow={showVisit} />
      </div>
      <AbsentList absent={inState(visits, 'absent')} onShow={showVisit} />
      <HeldList held={inState(visits, 'held')} onShow={showVisit} />
      <CounterTiles situations={counterSituations(setup, visits)} onShow={showVisit} />
      {shownLine && <LineDialog situation={shownLine} onShow={showVisit} onClose={() => showLine(null)} />}
      {visit !== null && <VisitDialog visit={visit} onClose={() => showVisit(null)} />}
    </div>
  );
}

/** The hall as it stands now: lines, counters, and who needs a look. */
export function NowPanel() {
  const { t } = useTranslation('floor');
  const setup = useCounters();
  const queue = useQueue();
  useEffect(fetchParts, []);
  return (
    <Panel title={t('now.title')} icon={Activity} scroll flush>
      <QueryView query={setup} tellsAge={false}>
        {(hall) => <QueryView query={queue}>{(view) => <HallNow setup={hall} queue={view} />}</QueryView>}
      </QueryView>
    </Panel>
  );
}
