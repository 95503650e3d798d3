import LayoutGrid from 'lucide-react/icons/layout-grid';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterView } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { ApiProblem } from '../api/problem.ts';
import { useName } from '../api/useName.ts';
import { AppShell } from '../app/AppShell.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { ErrorState } from '../design/ErrorState.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { EmergencyKey } from '../emergency/EmergencyKey.tsx';
import { useEmergencyShortcut } from '../emergency/useEmergencyShortcut.ts';
import { AsidePanel } from './AsidePanel.tsx';
import { type CounterActs, useCounterActs } from './acts.ts';
import { ClerkButton } from './ClerkButton.tsx';
import styles from './CounterDesk.module.css';
import { CounterStatusMenu } from './CounterStatusMenu.tsx';
import { CurrentPanel } from './CurrentPanel.tsx';
import { DeskSwitch } from './DeskSwitch.tsx';
import { HandoverCard } from './HandoverCard.tsx';
import { LinePanel } from './LinePanel.tsx';
import { preloadParts } from './parts.ts';
import { useAnswerWait } from './useAnswerWait.ts';
import { useCounterView } from './useCounterView.ts';

export interface CounterDeskProps {
  readonly counter: string;
  /** All counters of this device. */
  readonly desks: readonly string[];
  readonly onSwitch: (counter: string) => void;
}

/** Nothing that a second attempt would mend: there is no such counter. */
function isUnknown(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === 'unknown-counter';
}

/** Who is at the counter and who comes next. */
function Places({ view, acts }: { readonly view: CounterView; readonly acts: CounterActs }) {
  return (
    <div className={styles.columns}>
      <div className={styles.here}>
        <CurrentPanel view={view} acts={acts} />
        {view.current && (
          <HandoverCard key={view.current.visit.id} visit={view.current.visit} ticket={view.current.ticket} />
        )}
      </div>
      <div className={styles.line}>
        <LinePanel view={view} acts={acts} />
        <AsidePanel view={view} acts={acts} />
      </div>
    </div>
  );
}

/** A clerk's screen: one big button whose meaning follows the state, the visitor's card, the line. */
export function CounterDesk({ counter: id, desks, onSwitch }: CounterDeskProps) {
  const { t } = useTranslation('counter');
  const name = useName();
  const hall = useHall();
  const view = useCounterView(id);
  const wait = useAnswerWait(view.data?.seq ?? 0);
  const acts = useCounterActs(id, wait);
  useEffect(preloadParts, []);
  useEmergencyShortcut(id);
  const counter = hall.data?.counters.find((c) => c.id === id);
  return (
    <AppShell
      screen={counter === undefined ? t('title') : name(counter.names)}
      layout="fill"
      actions={
        <>
          {desks.length > 1 && <DeskSwitch desks={desks} chosen={id} onSwitch={onSwitch} />}
          {view.data && <ClerkButton clerk={view.data.clerk} day={view.data.day} acts={acts} />}
          {view.data && (
            <CounterStatusMenu
              status={view.data.status}
              reserved={view.data.reserved}
              acts={acts}
              busy={view.data.current !== null}
            />
          )}
          <EmergencyKey counter={id} />
        </>
      }
    >
      {isUnknown(view.error) ? (
        <ErrorState
          problem={view.error}
          onRetry={() => void view.refetch()}
          action={
            <ButtonLink href="/counter" icon={LayoutGrid}>
              {t('toList')}
            </ButtonLink>
          }
        />
      ) : (
        <QueryView query={view}>{(data) => <Places view={data} acts={acts} />}</QueryView>
      )}
    </AppShell>
  );
}
