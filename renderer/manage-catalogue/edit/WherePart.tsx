import { useTranslation } from 'react-i18next';
import { channels } from '../../../domain/catalogue/public-service.ts';
import { useName } from '../../api/useName.ts';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import styles from './Part.module.css';
import { type PartProps, useEntryField } from './part.ts';

const KINDS = ['hall', 'outside'] as const;

/** The line of the hall, or the place outside it, and the other ways to do it. */
export function WherePart({ draft, setup, lookup }: PartProps) {
  const { t } = useTranslation(['catalogue', 'guide']);
  const name = useName();
  const guideName = useGuideName();
  const field = useEntryField(draft);
  const { value, set } = draft;
  const { where } = value;
  const { places } = lookup.catalogue;
  const change = (kind: (typeof KINDS)[number]) =>
    set({
      where:
        kind === 'hall'
          ? { kind, service: setup.services[0]?.id ?? '', floor: '1F' }
          : { kind, place: places[0]?.id ?? '' },
    });
  return (
    <div className={styles.fields}>
      <ToggleChips
        label={t('editor.place')}
        single
        required
        options={KINDS.map((id) => ({ id, label: t(`place.${id}`) }))}
        value={[where.kind]}
        onChange={([kind]) => kind && change(kind)}
      />
      {where.kind === 'hall' ? (
        <>
          <Select
            {...field('hall_service', 'where')}
            options={setup.services.map(({ id, names }) => ({ id, label: name(names) }))}
            value={where.service}
            onChange={(service) => set({ where: { ...where, service } })}
          />
          <TextField
            {...field('floor', 'where.floor', 'floor')}
            value={where.floor}
            onChange={(floor) => set({ where: { ...where, floor } })}
            maxLength={4}
            isRequired
          />
        </>
      ) : (
        <Select
          {...field('outside_place', 'where')}
          options={places.map(({ id, names }) => ({ id, label: guideName(names) }))}
          value={where.place}
          onChange={(place) => set({ where: { ...where, place } })}
        />
      )}
      <div className={styles.wide}>
        <ToggleChips
          label={t('column.channels')}
          required
          options={channels.map((id) => ({ id, label: t(`guide:channel.${id}`) }))}
          value={value.channels}
          onChange={(chosen) => set({ channels: chosen })}
        />
      </div>
    </div>
  );
}
