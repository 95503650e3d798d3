import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/IconButton.tsx';
import { Select } from '../../design/Select.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import { AddCode } from './AddCode.tsx';
import { earlier, replaced, without } from './entry.ts';
import rows from './PapersPart.module.css';
import styles from './Part.module.css';
import type { PartProps } from './part.ts';

/** Asked of everybody; no code of the catalogue looks so. */
const ALWAYS = '-';

/** The papers that are asked for, and when. */
export function PapersPart({ draft, lookup }: PartProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const { value, set, isFaulty } = draft;
  const papers = lookup.catalogue.evidence.map(({ id, names }) => ({ id, label: name(names) }));
  const conditions = [
    { id: ALWAYS, label: t('editor.always') },
    ...lookup.catalogue.conditions.map(({ id, names }) => ({ id, label: name(names) })),
  ];
  return (
    <div className={styles.stack}>
      <ol className={styles.rows}>
        {value.evidence.map((need, at) => {
          const paper = name(lookup.evidence.get(need.evidence)?.names) || need.evidence;
          return (
            <li key={`${need.evidence} ${need.condition}`} className={rows.paper}>
              <span className={rows.name}>{paper}</span>
              <Select
                label={t('editor.when', { paper })}
                hideLabel
                options={conditions}
                value={need.condition ?? ALWAYS}
                onChange={(id) =>
                  set({
                    evidence: replaced(value.evidence, at, { ...need, condition: id === ALWAYS ? null : id }),
                  })
                }
                {...(isFaulty(`evidence.${at}`) && { error: t('fault.twice') })}
              />
              <span className={rows.acts}>
                <IconButton
                  icon={ArrowUp}
                  label={t('editor.up', { name: paper })}
                  isDisabled={at === 0}
                  onPress={() => set({ evidence: earlier(value.evidence, at) })}
                />
                <IconButton
                  icon={Trash2}
                  label={t('editor.takeOut', { name: paper })}
                  onPress={() => set({ evidence: without(value.evidence, at) })}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <AddCode
        label={t('editor.addPaper')}
        options={papers}
        onAdd={(evidence) => set({ evidence: [...value.evidence, { evidence, condition: null }] })}
      />
    </div>
  );
}
