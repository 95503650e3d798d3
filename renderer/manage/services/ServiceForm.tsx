import { useTranslation } from 'react-i18next';
import { type Service, serviceSchema } from '../../../domain/hall/hall.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { EditDialog } from '../form/EditDialog.tsx';
import { FieldGroup } from '../form/FieldGroup.tsx';
import { LifeFields } from '../form/LifeFields.tsx';
import { NamesFields } from '../form/NamesFields.tsx';
import { useDraft } from '../form/useDraft.ts';
import { PaperPadFields } from './PaperPadFields.tsx';
import { ServiceLineFields } from './ServiceLineFields.tsx';
import { ServiceNumberFields } from './ServiceNumberFields.tsx';

export interface ServiceFormProps {
  readonly title: string;
  readonly service: Service;
  readonly isNew: boolean;
  readonly services: readonly Service[];
  readonly onClose: () => void;
  readonly onSaved: (service: Service) => void;
}

/** Adds or changes a service. */
export function ServiceForm({ title, service, isNew, services, onClose, onSaved }: ServiceFormProps) {
  const { t } = useTranslation('manage');
  const others = services.filter(({ id }) => id !== service.id || isNew);
  const draft = useDraft(service, serviceSchema, ({ id }) => {
    return others.some((other) => other.id === id) ? ['id'] : [];
  });
  const save = useAct(
    (requestId, changed: Service) =>
      api.api.setup.services.$post({ param: {}, json: { requestId, service: changed } }),
    { silent: true, onDone: (_, changed) => onSaved(changed) },
  );
  const { value, set, isFaulty } = draft;
  return (
    <EditDialog
      title={title}
      onClose={onClose}
      onSave={() => {
        const sound = draft.check();
        if (sound) save.run(sound);
      }}
      pending={save.pending}
      problem={save.problem}
      isFaulty={draft.hasFaults}
      isChanged={draft.isChanged}
    >
      <FieldGroup title={t('group.names')}>
        <NamesFields names={value.names} onChange={(names) => set({ names })} isFaulty={isFaulty} />
      </FieldGroup>
      <FieldGroup title={t('group.numbers')}>
        <ServiceNumberFields draft={draft} isNew={isNew} />
      </FieldGroup>
      <FieldGroup title={t('group.line')}>
        <ServiceLineFields draft={draft} />
      </FieldGroup>
      <FieldGroup title={t('group.paper')}>
        <PaperPadFields draft={draft} />
      </FieldGroup>
      <LifeFields draft={draft} candidates={others} />
    </EditDialog>
  );
}
