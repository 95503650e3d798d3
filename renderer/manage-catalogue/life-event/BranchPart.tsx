import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Branch } from '../../../domain/catalogue/life-event.ts';
import { CodesField } from '../edit/CodesField.tsx';
import { useEntryName } from '../useEntryName.ts';
import styles from './AskPart.module.css';
import { isEmpty, type Tree } from './tree.ts';
import { useAnswerText } from './useAnswerText.ts';

export interface BranchPartProps {
  readonly tree: Tree;
  readonly answer: Answer;
  readonly branch: Branch;
  readonly isOpen: boolean;
  readonly onAdd: (procedures: readonly string[]) => void;
  /** The questions that follow. */
  readonly children: ReactNode;
}

/** What follows from one answer: procedures, and further questions. */
export function BranchPart({ tree, answer, branch, isOpen, onAdd, children }: BranchPartProps) {
  const { t } = useTranslation('catalogue');
  const answerText = useAnswerText();
  const entryName = useEntryName(tree.lookup);
  if (!isOpen && isEmpty(branch)) return null;
  const said = answerText(answer);
  return (
    <div className={styles.branch}>
      <span className={styles.answer}>{said}</span>
      <div className={styles.follows}>
        {isOpen && (
          <CodesField
            label={t('life.procedures', { answer: said })}
            addLabel={t('life.addProcedure', { answer: said })}
            options={tree.procedures}
            value={branch.add}
            onChange={onAdd}
          />
        )}
        {!isOpen && branch.add.length > 0 && (
          <p className={styles.procedures}>
            {branch.add.map((id) => entryName({ list: 'services', id })).join(t('separator'))}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
