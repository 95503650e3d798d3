import type { Service } from '../../../domain/hall/hall.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';

export interface ServiceNumberFieldsProps {
  readonly draft: Draft<Service>;
  /** Its id can still be chosen. */
  readonly isNew: boolean;
}

/** How a service is named in data, and which numbers it gives. */
export function ServiceNumberFields({ draft, isNew }: ServiceNumberFieldsProps) {
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  return (
    <>
      <TextField
        {...texts('serviceId', isFaulty('id'))}
        value={value.id}
        onChange={(id) => set({ id })}
        maxLength={40}
        isRequired
        isDisabled={!isNew}
      />
      <TextField
        {...texts('series', isFaulty('series'))}
        value={value.series}
        onChange={(series) => set({ series: series.toUpperCase() })}
        maxLength={3}
        isRequired
      />
      <NumberField
        {...texts('rangeFrom', isFaulty('rangeFrom'))}
        value={value.rangeFrom}
        onChange={(rangeFrom) => set({ rangeFrom: rangeFrom ?? Number.NaN })}
        min={1}
        max={9999}
        isTicketNumber
      />
      <NumberField
        {...texts('rangeTo', isFaulty('rangeTo'))}
        value={value.rangeTo}
        onChange={(rangeTo) => set({ rangeTo: rangeTo ?? Number.NaN })}
        min={1}
        max={9999}
        isTicketNumber
      />
      <NumberField
        {...texts('dailyContingent', isFaulty('dailyContingent'))}
        value={value.dailyContingent}
        onChange={(dailyContingent) => set({ dailyContingent })}
        min={1}
        max={9999}
      />
      <NumberField
        {...texts('sort', isFaulty('sort'))}
        value={value.sort}
        onChange={(sort) => set({ sort: sort ?? Number.NaN })}
        min={0}
        max={999}
      />
    </>
  );
}
