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
import { SERVICES } from '../sections.ts';
import { newService } from './new-service.ts';
import { ServiceForm } from './ServiceForm.tsx';
import { ServiceTable } from './ServiceTable.tsx';

function Services({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('manage');
  const name = useName();
  const { services, day } = setup;
  const [edited, setEdited] = useEditedRecord(services);
  const add = (
    <Button
      variant="primary"
      icon={Plus}
      onPress={() => setEdited({ value: newService(services, day), isNew: true })}
    >
      {t('services.add')}
    </Button>
  );
  return (
    <Panel title={t('section.services')} icon={SERVICES.icon} actions={add} flush>
      <ServiceTable
        setup={setup}
        onEdit={(service) => setEdited({ value: service, isNew: false })}
        empty={
          <EmptyState icon={SERVICES.icon} title={t('services.none')}>
            {t('services.noneWhat')}
          </EmptyState>
        }
      />
      {edited && (
        <ServiceForm
          title={edited.isNew ? t('services.add') : t('services.change', { name: name(edited.value.names) })}
          service={edited.value}
          isNew={edited.isNew}
          services={services}
          onClose={() => setEdited(null)}
          onSaved={(service) => {
            setEdited(null);
            notify({ tone: 'success', text: t('savedOne', { name: name(service.names) }) });
          }}
        />
      )}
    </Panel>
  );
}

/** The lines that people wait in. */
export default function ServicesSection() {
  return <HallQuery>{(setup) => <Services setup={setup} />}</HallQuery>;
}
