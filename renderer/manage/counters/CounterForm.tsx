import { useTranslation } from 'react-i18next';
import { type Counter, counterSchema, type Service } from '../../../domain/hall/hall.ts';
import { useAct } from '../../api/act.ts';
import { api } from '../../api/client.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { EditDialog } from '../form/EditDialog.tsx';
import { FieldGroup } from '../form/FieldGroup.tsx';
import { LifeFields } from '../form/LifeFields.tsx';
import { NamesFields } from '../form/NamesFields.tsx';
import { useDraft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import { TakenServices } from './TakenServices.tsx';

export interface CounterFormProps {
  readonly title: string;
  readonly counter: Counter;
  readonly isNew: boolean;
  readonly counters: readonly Counter[];
  readonly services: readonly Service[];
  readonly onClose: () => void;
  readonly onSaved: (counter: Counter) => void;
}

/** Adds or changes a counter. */
export function CounterForm(props: CounterFormProps) {
  const { title, counter, isNew, counters, services, onClose, onSaved } = props;
  const { t } = useTranslation('manage');
  const texts = useFieldTexts();
  const others = counters.filter(({ id }) => id !== counter.id || isNew);
  const draft = useDraft(counter, counterSchema, ({ id }) => {
    return others.some((other) => other.id === id) ? ['id'] : [];
  });
  const save = useAct(
    (requestId, changed: Counter) =>
      api.api.setup.counters.$post({ param: {}, json: { requestId, counter: changed } }),
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
        <TextField
          {...texts('counterId', isFaulty('id'))}
          value={value.id}
          onChange={(id) => set({ id })}
          maxLength={40}
          isRequired
          isDisabled={!isNew}
        />
        <TextField
          {...texts('floor', isFaulty('floor'))}
          value={value.floor}
          onChange={(floor) => set({ floor })}
          maxLength={40}
        />
        <NumberField
          {...texts('sort', isFaulty('sort'))}
          value={value.sort}
          onChange={(sort) => set({ sort: sort ?? Number.NaN })}
          min={0}
          max={999}
        />
      </FieldGroup>
      <TakenServices
        services={services}
        value={value.services}
        onChange={(taken) => set({ services: [...taken] })}
      />
      <LifeFields draft={draft} candidates={others} />
    </EditDialog>
  );
}
