import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import Square from 'lucide-react/icons/square';
import X from 'lucide-react/icons/x';
import type { Paper } from '../../../domain/catalogue/papers.ts';
import type { Lookup } from '../lookup.ts';
import { BothNames, Fixed } from './Both.tsx';
import type { SheetPapers } from './sheet.ts';
import styles from './VisitorSheet.module.css';

export interface SheetPapersListProps {
  readonly papers: SheetPapers;
  readonly lookup: Lookup;
}

const GROUPS: readonly {
  readonly group: keyof SheetPapers;
  readonly title: string;
  readonly icon: LucideIcon;
}[] = [
  { group: 'missing', title: 'sheet.missing', icon: X },
  { group: 'toShow', title: 'sheet.ask', icon: Square },
  { group: 'onlyIf', title: 'sheet.only', icon: Square },
  { group: 'inHand', title: 'sheet.inHand', icon: Check },
];

function PaperLine({
  paper,
  icon: Icon,
  lookup,
}: {
  readonly paper: Paper;
  readonly icon: LucideIcon;
  readonly lookup: Lookup;
}) {
  return (
    <li className={styles.paper}>
      <Icon aria-hidden className={styles.box} />
      <span>
        <strong>
          <BothNames names={lookup.evidence.get(paper.evidence)?.names} />
        </strong>
        {paper.conditions.map((condition) => (
          <span key={condition} className={styles.condition}>
            <BothNames names={lookup.conditions.get(condition)?.names} />
          </span>
        ))}
      </span>
    </li>
  );
}

/** The papers, what is missing first. */
export function SheetPapersList({ papers, lookup }: SheetPapersListProps) {
  const groups = GROUPS.filter(({ group }) => papers[group].length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        <Fixed k="sheet.papers" inline />
      </h3>
      <div className={styles.groups}>
        {groups.map(({ group, title, icon }) => (
          <div key={group} className={styles[group]}>
            <h4>
              <Fixed k={title} inline />
            </h4>
            <ul className={styles.papers}>
              {papers[group].map((paper) => (
                <PaperLine key={paper.evidence} paper={paper} icon={icon} lookup={lookup} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
