import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { Button } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { notify } from '../../design/notices.ts';
import { Panel } from '../../design/Panel.tsx';
import { useEditedRecord } from '../form/useEditedRecord.ts';
import { HallQuery } from '../HallQuery.tsx';
import { COUNTERS } from '../sections.ts';
import { CounterForm } from './CounterForm.tsx';
import { CounterTable } from './CounterTable.tsx';
import { freeNumber, newCounter } from './new-counter.ts';

function Counters({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('manage');
  const name = useName();
  const { counters, services, day } = setup;
  const [edited, setEdited] = useEditedRecord(counters);
  const begin = () => {
    const number = freeNumber(counters);
    const names = { ja: t('counters.newNameJa', { number }), en: t('counters.newNameEn', { number }) };
    setEdited({ value: newCounter(counters, day, number, names), isNew: true });
  };
  return (
    <Panel
      title={t('section.counters')}
      icon={COUNTERS.icon}
      actions={
        <Button variant="primary" icon={Plus} onPress={begin}>
          {t('counters.add')}
        </Button>
      }
      flush
    >
      <CounterTable
        setup={setup}
        onEdit={(counter) => setEdited({ value: counter, isNew: false })}
        empty={
          <EmptyState icon={COUNTERS.icon} title={t('counters.none')}>
            {t('counters.noneWhat')}
          </EmptyState>
        }
      />
      {edited && (
        <CounterForm
          title={edited.isNew ? t('counters.add') : t('counters.change', { name: name(edited.value.names) })}
          counter={edited.value}
          isNew={edited.isNew}
          counters={counters}
          services={services}
          onClose={() => setEdited(null)}
          onSaved={(counter) => {
            setEdited(null);
            notify({ tone: 'success', text: t('savedOne', { name: name(counter.names) }) });
          }}
        />
      )}
    </Panel>
  );
}

/** The numbered places where people are served. */
export default function CountersSection() {
  return <HallQuery>{(setup) => <Counters setup={setup} />}</HallQuery>;
}
