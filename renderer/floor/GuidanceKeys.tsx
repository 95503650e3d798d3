import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { GUIDANCE_REASONS } from '../../domain/ticket/codes.ts';
import { type Lookup, useLookup } from '../guide/lookup.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { useGuidance } from './acts.ts';
import { clearGuided, openSheet } from './desk.ts';
import { type Draft, papersIn } from './draft.ts';
import styles from './GuidanceKeys.module.css';
import { GuidedLine } from './GuidedLine.tsx';
import { sheetOfDraft } from './sheetInput.ts';

const KEYS = ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6'] as const;

/** The procedure that the guidance was about: the first one that a missing paper belongs to, else the first. */
function concerned({ wishes, papers }: Draft, lookup: Lookup | undefined): string | null {
  const procedures = wishes.flatMap(({ procedure }) => procedure ?? []);
  const stopped = procedures.find((id) => {
    return lookup?.services.get(id)?.evidence.some(({ evidence }) => papers[evidence] === 'missing');
  });
  return stopped ?? procedures[0] ?? null;
}

/** The papers for which the visitor is sent home: those that the procedure asks for, as far as that is known. */
function lacking(draft: Draft, procedure: string | null, lookup: Lookup | undefined): string[] {
  const missing = papersIn(draft, 'missing');
  const asked = lookup?.services.get(procedure ?? '')?.evidence.map(({ evidence }) => evidence);
  return asked ? missing.filter((paper) => asked.includes(paper)) : missing;
}

/**
 * Helped without a number (案内のみ): one key counts the person with the reason. Whoever lacks papers is given a
 * sheet of what to bring.
 */
export function GuidanceKeys({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation(['floor', 'codes']);
  const guidance = useGuidance({
    onDone: ({ seq }, { reason, counted }) => {
      clearGuided(seq, reason, counted);
      const goesHome = reason === 'missing_papers' && papersIn(counted, 'missing').length > 0;
      if (goesHome) openSheet(sheetOfDraft(counted, null), counted.facts.language);
    },
  });
  const lookup = useLookup();
  const procedure = concerned(draft, lookup);
  const reasons = GUIDANCE_REASONS.map((reason, at) => ({
    reason,
    key: KEYS[at],
    label: t(`codes:guidance.${reason}`),
    act: () => {
      const papersMissing = reason === 'missing_papers' ? lacking(draft, procedure, lookup) : [];
      guidance.run({ reason, procedure, papersMissing, counted: draft });
    },
  }));
  useShortcuts([
    ...reasons.flatMap(({ key, label, act }) => {
      return key ? [{ key, label: t('guidance.key', { reason: label }), action: act }] : [];
    }),
  ]);
  return (
    <fieldset className={styles.guidance}>
      <legend className={styles.legend}>
        {t('guidance.title')} <kbd className={styles.cap}>Alt</kbd>
      </legend>
      <div className={styles.keys}>
        {reasons.map(({ reason, key, label, act }) => (
          <Button
            key={reason}
            className={styles.key ?? ''}
            {...(key && { 'aria-keyshortcuts': key })}
            onPress={act}
          >
            <kbd aria-hidden className={styles.cap}>
              {key?.replace('Alt+', '')}
            </kbd>
            {label}
          </Button>
        ))}
      </div>
      <GuidedLine />
    </fieldset>
  );
}
