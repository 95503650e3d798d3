import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionNode } from '../../../domain/catalogue/life-event.ts';
import { Button } from '../../design/Button.tsx';
import type { Option } from '../../design/options.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { useGuideName } from '../../guide/useGuideName.ts';
import { useInnerChoices } from '../edit/open-choices.ts';
import styles from './AskPart.module.css';
import { NewQuestionDialog } from './NewQuestionDialog.tsx';
import { QuestionList } from './QuestionList.tsx';
import { newNode, placeOf, type Tree } from './tree.ts';

export interface AskPartProps {
  readonly nodes: readonly QuestionNode[];
  readonly procedures: readonly Option<string>[];
  readonly lookup: Lookup;
  readonly onChange: (nodes: readonly QuestionNode[]) => void;
}

/** The questions in the order in which they are asked, and what follows from each answer. One is open at a time. */
export function AskPart({ nodes, procedures, lookup, onChange }: AskPartProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const [openAt, open] = useState<string | null>(null);
  const [isWriting, write] = useState(false);
  const choices = useInnerChoices();
  const addNew = (question: string) => {
    write(false);
    onChange([...nodes, newNode(question)]);
    open(placeOf('', nodes.length));
  };
  const tree: Tree = {
    lookup,
    procedures,
    questions: lookup.catalogue.questions.map(({ id, names }) => ({ id, label: name(names) })),
    openAt,
    open,
    choices,
  };
  return (
    <div className={styles.ask}>
      <p className={styles.note}>{t('life.askWhat')}</p>
      <QuestionList
        tree={tree}
        nodes={nodes}
        under=""
        above={[]}
        addLabel={t('life.addQuestion')}
        onChange={onChange}
      />
      <div>
        <Button icon={Plus} onPress={() => write(!choices.pointOut())}>
          {t('life.newQuestion')}
        </Button>
      </div>
      {isWriting && <NewQuestionDialog lookup={lookup} onClose={() => write(false)} onSaved={addNew} />}
    </div>
  );
}
