import ArrowLeft from 'lucide-react/icons/arrow-left';
import SkipForward from 'lucide-react/icons/skip-forward';
import Square from 'lucide-react/icons/square';
import Volume2 from 'lucide-react/icons/volume-2';
import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import type { Question } from '../../domain/survey/question.ts';
import type { Answer } from '../../domain/survey/response.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { Language } from '../../domain/ticket/codes.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { BigButton } from './BigButton.tsx';
import { FixedText } from './FixedText.tsx';
import { type Asking, chosenCode, isLast, questionOf, writtenText } from './flow.ts';
import { OptionAnswers } from './OptionAnswers.tsx';
import { optionsOf, type ShownOption } from './options.ts';
import { Progress } from './Progress.tsx';
import styles from './QuestionPage.module.css';
import { ScaleAnswers } from './ScaleAnswers.tsx';
import { surveyTexts } from './surveyTexts.ts';
import { TextAnswer } from './TextAnswer.tsx';
import type { Speech } from './useSpeech.ts';
import { WordingText } from './WordingText.tsx';
import { spoken, wordingIn } from './wording.ts';

export interface QuestionPageProps {
  readonly state: Asking;
  readonly speech: Speech;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onBack: () => void;
  readonly onQuit: () => void;
}

/** One question: its answers, and always the way not to answer it. */
export function QuestionPage({ state, speech, onAnswer, onBack, onQuit }: QuestionPageProps) {
  const { version, language, index } = state;
  const question = questionOf(state);
  const options = optionsOf(version, question, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const wording = wordingIn(question.names, language);
  const texts = surveyTexts(language);
  // The next question is told to who listens to the screen, and the keyboard begins at it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's number is what makes it another page
  useEffect(() => heading.current?.focus(), [index]);
  useShortcuts([
    { key: '0', label: spoken({ text: texts('question.skip'), language }), action: () => onAnswer(null) },
    ...DIGITS.flatMap((key, at) => {
      const option = options[at];
      const answer = option && answerWith(question, option.code);
      return answer ? [{ key, label: spoken(option.wording), action: () => onAnswer(answer) }] : [];
    }),
  ]);
  const readAloud = () => {
    if (speech.isSpeaking) speech.stop();
    else speech.speak([spoken(wording), ...options.map((option) => spoken(option.wording))]);
  };

  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Progress language={language} number={index + 1} total={version.questions.length} />
        {speech.canSpeak && (
          <BigButton variant="quiet" icon={speech.isSpeaking ? Square : Volume2} onPress={readAloud}>
            <FixedText language={language} name={speech.isSpeaking ? 'question.stop' : 'question.read'} />
          </BigButton>
        )}
        <BigButton variant="quiet" icon={X} onPress={onQuit}>
          <FixedText language={language} name="question.quit" />
        </BigButton>
      </header>
      <div className={styles.body}>
        {index === 0 && <Intro version={version} language={language} />}
        <h1 ref={heading} tabIndex={-1} className={styles.question}>
          <WordingText wording={wording} />
        </h1>
        <Answers question={question} options={options} state={state} onAnswer={onAnswer} key={question.id} />
      </div>
      <footer className={styles.foot}>
        <BigButton icon={ArrowLeft} onPress={onBack}>
          <FixedText language={language} name="question.back" />
        </BigButton>
        <BigButton iconAfter={SkipForward} onPress={() => onAnswer(null)}>
          <FixedText language={language} name="question.skip" />
        </BigButton>
      </footer>
    </main>
  );
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function answerWith(question: Question, code: string): Answer | null {
  return question.kind === 'text' ? null : { kind: question.kind, question: question.id, code };
}

function Intro({ version, language }: { readonly version: SurveyVersion; readonly language: Language }) {
  return (
    <p className={styles.intro}>
      <FixedText language={language} name="start.questions" values={{ total: version.questions.length }} />{' '}
      <WordingText wording={wordingIn(version.intro, language)} />
    </p>
  );
}

interface AnswersProps {
  readonly question: Question;
  readonly options: readonly ShownOption[];
  readonly state: Asking;
  readonly onAnswer: (answer: Answer | null) => void;
}

function Answers({ question, options, state, onAnswer }: AnswersProps) {
  if (question.kind === 'text') {
    return (
      <TextAnswer
        question={question}
        language={state.language}
        text={writtenText(state)}
        isLast={isLast(state)}
        onAnswer={onAnswer}
      />
    );
  }
  const choose = (code: string) => onAnswer(answerWith(question, code));
  const List = question.kind === 'scale' ? ScaleAnswers : OptionAnswers;
  return <List options={options} chosen={chosenCode(state)} onChoose={choose} />;
}
