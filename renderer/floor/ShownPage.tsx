import { useCatalogue } from '../api/catalogue.ts';
import { useHall } from '../api/hall.ts';
import { QueryView } from '../design/QueryView.tsx';
import { LifeEventPage } from '../guide/LifeEventPage.tsx';
import { type Lookup, lookupOf } from '../guide/lookup.ts';
import { ProcedurePage } from '../guide/ProcedurePage.tsx';
import { changeDraft, take, useDesk } from './desk.ts';
import { needsNoSteps, withPaper } from './draft.ts';
import { wishFor } from './wishes.ts';

function Shown({ lookup }: { readonly lookup: Lookup }) {
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

/** The page of the procedure or life event that was looked up. */
export function ShownPage() {
  const catalogue = useCatalogue();
  return <QueryView query={catalogue}>{(data) => <Shown lookup={lookupOf(data)} />}</QueryView>;
}
