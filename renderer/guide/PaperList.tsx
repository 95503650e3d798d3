import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { Way } from '../../domain/catalogue/evidence.ts';
import type { Paper } from '../../domain/catalogue/papers.ts';
import { cx } from '../design/cx.ts';
import { useLookup } from './lookup.ts';
import styles from './PaperList.module.css';
import { useGuideName } from './useGuideName.ts';

export type PaperState = 'seen' | 'missing';

export interface PaperListProps {
  readonly papers: readonly Paper[];
  readonly states: Readonly<Record<string, PaperState>>;
  readonly onMark: (paper: string, state: PaperState) => void;
  /** Says what counts as each paper. */
  readonly withCounts?: boolean;
}

const MARKS = [
  { state: 'seen', icon: Check },
  { state: 'missing', icon: X },
] as const;

function Counts({ ways }: { readonly ways: readonly Way[] }) {
  const { t } = useTranslation('guide');
  const lookup = useLookup();
  const name = useGuideName();
  if (ways.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {ways.map(({ take, of }) => (
        <li key={of.join()}>
          {t('papers.take', {
            count: take,
            papers: of.map((id) => name(lookup?.evidence.get(id)?.names)).join(t('papers.separator')),
          })}
        </li>
      ))}
    </ul>
  );
}

function PaperRow({
  paper,
  state,
  onMark,
  withCounts,
}: Omit<PaperListProps, 'papers' | 'states'> & {
  readonly paper: Paper;
  readonly state: PaperState | undefined;
}) {
  const { t } = useTranslation('guide');
  const lookup = useLookup();
  const name = useGuideName();
  const evidence = lookup?.evidence.get(paper.evidence);
  const label = name(evidence?.names) || paper.evidence;
  const when = paper.conditions
    .map((id) => name(lookup?.conditions.get(id)?.names))
    .join(t('papers.separator'));
  return (
    <li className={styles.paper}>
      <span className={styles.words}>
        <span className={styles.name}>{label}</span>
        {when !== '' && <span className={styles.when}>{t('papers.when', { when })}</span>}
      </span>
      <span className={styles.marks}>
        {MARKS.map(({ state: mark, icon: Icon }) => (
          <ToggleButton
            key={mark}
            aria-label={t(`papers.mark.${mark}`, { paper: label })}
            isSelected={state === mark}
            onChange={() => onMark(paper.evidence, mark)}
            className={cx(styles.mark, styles[mark])}
          >
            <Icon aria-hidden />
            {t(`papers.short.${mark}`)}
          </ToggleButton>
        ))}
      </span>
      {withCounts && evidence && evidence.counts.length > 0 && (
        <details className={styles.counts}>
          <summary>{t('papers.whatCounts')}</summary>
          <Counts ways={evidence.counts} />
        </details>
      )}
    </li>
  );
}

/** Papers to bring; one touch marks one as in hand or missing, the same touch again takes the mark away. */
export function PaperList({ papers, states, ...row }: PaperListProps) {
  return (
    <ul className={styles.papers}>
      {papers.map((paper) => (
        <PaperRow key={paper.evidence} paper={paper} state={states[paper.evidence]} {...row} />
      ))}
    </ul>
  );
}
