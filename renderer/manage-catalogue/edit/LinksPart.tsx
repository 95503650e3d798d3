import { useTranslation } from 'react-i18next';
import { useGuideName, useServiceName } from '../../guide/useGuideName.ts';
import { CodesField } from './CodesField.tsx';
import styles from './Part.module.css';
import type { PartProps } from './part.ts';

/** The forms to fill in, and the procedures that are told of at the same time. */
export function LinksPart({ draft, lookup }: PartProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const serviceName = useServiceName();
  const { value, set } = draft;
  const { forms, services } = lookup.catalogue;
  return (
    <div className={styles.halves}>
      <CodesField
        label={t('column.forms')}
        addLabel={t('editor.addForm')}
        options={forms.map(({ id, names }) => ({ id, label: name(names) }))}
        value={value.forms}
        onChange={(ids) => set({ forms: ids })}
      />
      <CodesField
        label={t('column.related')}
        addLabel={t('editor.addRelated')}
        options={services
          .filter(({ id }) => id !== value.id)
          .map((s) => ({ id: s.id, label: serviceName(s) }))}
        value={value.related}
        onChange={(ids) => set({ related: ids })}
      />
    </div>
  );
}
