import ArrowUp from 'lucide-react/icons/arrow-up';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionNode } from '../../../domain/catalogue/life-event.ts';
import { Button } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { IconButton } from '../../design/IconButton.tsx';
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import styles from './AskPart.module.css';
import { isEmpty, numberOf, type Tree } from './tree.ts';

export interface QuestionItemProps {
  readonly tree: Tree;
  readonly node: QuestionNode;
  /** Its place in the tree. */
  readonly at: string;
  readonly isFirst: boolean;
  readonly onUp: () => void;
  readonly onTakeOut: () => void;
  /** What follows from its answers. */
  readonly children: ReactNode;
}

/** A question with what follows from yes and from no: to read, or opened to be changed. */
export function QuestionItem(props: QuestionItemProps) {
  const { tree, node, at, isFirst, onUp, onTakeOut, children } = props;
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const { question } = node;
  const text = name(tree.lookup.questions.get(question)?.names) || question;
  const isOpen = tree.openAt === at;
  // One that comes open was just added: the keys go on there.
  const [isAdded] = useState(isOpen);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAdded) item.current?.focus();
  }, [isAdded]);
  return (
    <li ref={item} tabIndex={-1} className={cx(styles.question, isOpen && styles.open)}>
      <div className={styles.head}>
        <span className={styles.number}>{numberOf(at)}</span>
        <span className={styles.text}>{text}</span>
        <span className={styles.acts}>
          <Button
            variant="quiet"
            icon={isOpen ? ChevronUp : Pencil}
            aria-expanded={isOpen}
            onPress={() => tree.choices.pointOut() || tree.open(isOpen ? null : at)}
          >
            {t(isOpen ? 'life.close' : 'life.change')}
            <VisuallyHidden>{text}</VisuallyHidden>
          </Button>
          <IconButton
            icon={ArrowUp}
            label={t('editor.up', { name: text })}
            isDisabled={isFirst}
            onPress={onUp}
          />
          <IconButton icon={Trash2} label={t('editor.takeOut', { name: text })} onPress={onTakeOut} />
        </span>
      </div>
      {children}
      {!isOpen && isEmpty(node.yes) && isEmpty(node.no) && <Unled tree={tree} question={question} />}
    </li>
  );
}

/** What a question is asked for where no procedure follows from it. */
function Unled({ tree, question }: Pick<QuestionItemProps, 'tree'> & { readonly question: string }) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const decided = tree.lookup.catalogue.conditions.filter((condition) => condition.question === question);
  const conditions = decided.map(({ names }) => name(names)).join(t('separator'));
  return (
    <p className={styles.note}>{decided.length > 0 ? t('life.decides', { conditions }) : t('life.unled')}</p>
  );
}
