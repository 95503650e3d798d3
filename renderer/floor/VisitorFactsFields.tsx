import type { LucideIcon } from 'lucide-react';
import Accessibility from 'lucide-react/icons/accessibility';
import Baby from 'lucide-react/icons/baby';
import BellOff from 'lucide-react/icons/bell-off';
import Hand from 'lucide-react/icons/hand';
import Languages from 'lucide-react/icons/languages';
import PencilLine from 'lucide-react/icons/pencil-line';
import PersonStanding from 'lucide-react/icons/person-standing';
import Star from 'lucide-react/icons/star';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, SUPPORT_NEEDS, type SupportNeed } from '../../domain/ticket/codes.ts';
import { cx } from '../design/cx.ts';
import { NumberField } from '../design/NumberField.tsx';
import { type ChipOption, ToggleChips } from '../design/ToggleChips.tsx';
import { MOST_PARTY, type VisitorFacts } from './draft.ts';
import { NoteField } from './NoteField.tsx';
import styles from './VisitorFactsFields.module.css';

const SUPPORT_ICON = {
  wheelchair: Accessibility,
  writing: PencilLine,
  sign_language: Hand,
  interpreter: Languages,
  stroller: Baby,
  elderly: PersonStanding,
  priority: Star,
} as const satisfies Record<SupportNeed, LucideIcon>;

type Need = SupportNeed | 'quiet';

export interface VisitorFactsFieldsProps {
  readonly facts: VisitorFacts;
  readonly onChange: (change: Partial<VisitorFacts>) => void;
}

/** Language, support, quiet call, party and a note: one touch each. */
export function VisitorFactsFields({ facts, onChange }: VisitorFactsFieldsProps) {
  const { t } = useTranslation(['floor', 'codes']);
  const needs: readonly ChipOption<Need>[] = [
    ...SUPPORT_NEEDS.map((id) => ({ id, label: t(`codes:support.${id}`), icon: SUPPORT_ICON[id] })),
    { id: 'quiet', label: t('facts.quietCall'), icon: BellOff },
  ];
  const changeNeeds = (ids: readonly Need[]) => {
    onChange({ support: ids.filter((id) => id !== 'quiet'), quiet: ids.includes('quiet') });
  };
  return (
    <div className={styles.facts}>
      <div className={cx(styles.chips, styles.language)}>
        <ToggleChips
          label={t('facts.language')}
          single
          required
          options={LANGUAGES.map((id) => ({ id, label: t(`codes:language.${id}`) }))}
          value={[facts.language]}
          onChange={([language]) => language && onChange({ language })}
        />
      </div>
      <div className={styles.chips}>
        <ToggleChips
          label={t('facts.support')}
          options={needs}
          value={facts.quiet ? [...facts.support, 'quiet'] : facts.support}
          onChange={changeNeeds}
        />
      </div>
      <div className={styles.row}>
        <NumberField
          label={t('facts.party')}
          value={facts.partySize}
          onChange={(partySize) => onChange({ partySize: partySize ?? 1 })}
          min={1}
          max={MOST_PARTY}
        />
        <NoteField value={facts.note} onChange={(note) => onChange({ note })} />
      </div>
    </div>
  );
}
