import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Branch, QuestionNode } from '../../../domain/catalogue/life-event.ts';
import { AddCode } from '../edit/AddCode.tsx';
import { earlier, replaced, without } from '../edit/entry.ts';
import { OpenChoicesContext } from '../edit/open-choices.ts';
import styles from './AskPart.module.css';
import { BranchPart } from './BranchPart.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { ANSWERS, keysOf, newNode, placeOf, placesUnder, type Tree } from './tree.ts';
import { useAnswerText } from './useAnswerText.ts';

export interface QuestionListProps {
  readonly tree: Tree;
  readonly nodes: readonly QuestionNode[];
  /** What stands before the places of its questions. */
  readonly under: string;
  /** The questions on the way here: they have their answers already. */
  readonly above: readonly string[];
  /** What choosing one more question is called; null: none can be added here. */
  readonly addLabel: string | null;
  readonly onChange: (nodes: readonly QuestionNode[]) => void;
}

interface BranchesProps extends Pick<QuestionListProps, 'tree' | 'above'> {
  readonly node: QuestionNode;
  /** The place of the question. */
  readonly at: string;
  readonly onChange: (node: QuestionNode) => void;
}

/** What follows from each answer to a question, further questions among it. */
function Branches({ tree, node, at, above, onChange }: BranchesProps) {
  const { t } = useTranslation('catalogue');
  const answerText = useAnswerText();
  const isOpen = tree.openAt === at;
  const set = (answer: Answer, branch: Branch) => onChange({ ...node, [answer]: branch });
  const branches = ANSWERS.map((answer) => {
    const branch = node[answer];
    return (
      <BranchPart
        key={answer}
        tree={tree}
        answer={answer}
        branch={branch}
        isOpen={isOpen}
        onAdd={(add) => set(answer, { ...branch, add })}
      >
        {(isOpen || branch.ask.length > 0) && (
          <QuestionList
            tree={tree}
            nodes={branch.ask}
            under={placesUnder(at, answer)}
            above={[...above, node.question]}
            addLabel={isOpen ? t('life.addFollowing', { answer: answerText(answer) }) : null}
            onChange={(ask) => set(answer, { ...branch, ask })}
          />
        )}
      </BranchPart>
    );
  });
  return <OpenChoicesContext value={tree.choices}>{branches}</OpenChoicesContext>;
}

/** Questions that are asked one after the other. */
export function QuestionList({ tree, nodes, under, above, addLabel, onChange }: QuestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const keys = keysOf(nodes);
  const asked = [...above, ...nodes.map(({ question }) => question)];
  const add = (question: string) => {
    onChange([...nodes, newNode(question)]);
    tree.open(placeOf(under, nodes.length));
  };
  const moveUp = (at: number) => {
    // The open question stays open where it goes to; any other is closed, as its place has another one now.
    const staysOpen = tree.openAt === placeOf(under, at);
    if (!staysOpen && tree.choices.pointOut()) return;
    onChange(earlier(nodes, at));
    tree.open(staysOpen ? placeOf(under, at - 1) : null);
  };
  const takeOut = (at: number) => {
    if (tree.choices.pointOut()) return;
    onChange(without(nodes, at));
    tree.open(null);
    // What had the focus is gone.
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.questions}>
      {nodes.length > 0 && (
        <ol className={styles.list}>
          {nodes.map((node, index) => {
            const at = placeOf(under, index);
            return (
              <QuestionItem
                key={keys[index]}
                tree={tree}
                node={node}
                at={at}
                isFirst={index === 0}
                onUp={() => moveUp(index)}
                onTakeOut={() => takeOut(index)}
              >
                <Branches
                  tree={tree}
                  node={node}
                  at={at}
                  above={above}
                  onChange={(changed) => onChange(replaced(nodes, index, changed))}
                />
              </QuestionItem>
            );
          })}
        </ol>
      )}
      {addLabel !== null && (
        <AddCode
          label={addLabel}
          options={tree.questions.filter(({ id }) => !asked.includes(id))}
          onAdd={add}
          before={tree.choices}
        />
      )}
    </div>
  );
}
