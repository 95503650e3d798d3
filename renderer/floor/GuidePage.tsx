import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../api/catalogue.ts';
import { useHall } from '../api/hall.ts';
import { Button } from '../design/Button.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { LifeEventPage } from '../guide/LifeEventPage.tsx';
import { type Lookup, lookupOf } from '../guide/lookup.ts';
import { ProcedurePage } from '../guide/ProcedurePage.tsx';
import { changeDraft, show, take, useDesk } from './desk.ts';
import { needsNoSteps, withPaper } from './draft.ts';
import styles from './GuidePage.module.css';
import { LifeEventKeys } from './LifeEventKeys.tsx';
import { QuickKeys } from './QuickKeys.tsx';
import type { QuickKey } from './useQuickKeys.ts';
import { wishFor } from './wishes.ts';

function ShownPage({ lookup }: { readonly lookup: Lookup }) {
  const { draft, shown } = useDesk();
  const hall = useHall();
  if (shown === null || !hall.data) return null;
  if (shown.kind === 'life_event') {
    const event = lookup.lifeEvents.get(shown.id);
    if (!event) return null;
    return (
      <LifeEventPage
        key={event.id}
        event={event}
        lookup={lookup}
        answers={draft.answers}
        onAnswer={(question, answer) =>
          changeDraft((before) => ({ ...before, answers: { ...before.answers, [question]: answer } }))
        }
        onTake={(services) => take(services.map(wishFor))}
      />
    );
  }
  const service = lookup.services.get(shown.id);
  if (!service) return null;
  return (
    <ProcedurePage
      key={service.id}
      service={service}
      lookup={lookup}
      today={hall.data.day}
      openDays={hall.data}
      answers={draft.answers}
      papers={draft.papers}
      onPaper={(paper, state) => changeDraft((before) => withPaper(before, paper, state))}
      dates={draft.dates}
      onDate={(event, date) =>
        changeDraft((before) => ({ ...before, dates: { ...before.dates, [event]: date } }))
      }
      onRelated={(related) => take([wishFor(related)])}
      stepFree={needsNoSteps(draft.facts)}
    />
  );
}

/** The guide below the search field: what is asked for most, or the procedure or life event in question. */
export function GuidePage({ quick }: { readonly quick: readonly QuickKey[] }) {
  const { t } = useTranslation('floor');
  const shown = useDesk((desk) => desk.shown);
  const catalogue = useCatalogue();
  return (
    <div className={styles.guide} key={shown?.id ?? ''}>
      {shown === null ? (
        <>
          <QuickKeys quick={quick} />
          <LifeEventKeys />
        </>
      ) : (
        <>
          <Button variant="quiet" icon={ArrowLeft} onPress={() => show(null)}>
            {t('guide.back')}
          </Button>
          <QueryView query={catalogue}>{(data) => <ShownPage lookup={lookupOf(data)} />}</QueryView>
        </>
      )}
    </div>
  );
}
