import { useRef, useState } from 'react';
import type { Answer } from '../../domain/survey/response.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { SurveyForm, SurveySending } from '../../domain/views/survey.ts';
import { type Asking, answered, backFrom, begin, type FlowState, START } from './flow.ts';
import { IdleNotice } from './IdleNotice.tsx';
import { PracticeMark } from './PracticeMark.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { SurveyStart } from './SurveyStart.tsx';
import { ThanksPage } from './ThanksPage.tsx';
import { useIdle } from './useIdle.ts';
import { give } from './useSending.ts';
import { useSpeech } from './useSpeech.ts';

export interface SurveyFlowProps {
  readonly form: SurveyForm;
  readonly version: SurveyVersion;
  readonly via: SurveySending['via'];
  /** Asks for what ties this answer to a service, when a visitor begins. */
  readonly tokenOf?: () => Promise<string | null>;
  /** The visitor is done or gone. */
  readonly onEnd?: () => void;
  /** Somebody tries the form out: nothing is sent. */
  readonly isTrial?: boolean;
}

/** The survey from its first page to the thanks, for one visitor after another. */
export function SurveyFlow(props: SurveyFlowProps) {
  const [state, setState] = useState<FlowState>(START);
  return (
    <>
      {props.form.practice && <PracticeMark {...(state.page !== 'start' && { language: state.language })} />}
      <FlowPage {...props} state={state} onState={setState} />
    </>
  );
}

interface FlowPageProps extends SurveyFlowProps {
  readonly state: FlowState;
  readonly onState: (next: FlowState) => void;
}

/** The page on which the visitor is. */
function FlowPage(props: FlowPageProps) {
  const { form, version, via, tokenOf, onEnd, isTrial = false, state, onState } = props;
  const token = useRef<Promise<string | null> | null>(null);
  const end = () => {
    token.current = null;
    onState(START);
    onEnd?.();
  };
  const send = async ({ version: shown, language }: Asking, answers: ReadonlyMap<string, Answer>) => {
    if (isTrial) return;
    const tie = await (token.current ?? null);
    await give({ version: shown, language, answers, via, zone: form.zone, token: tie });
  };
  switch (state.page) {
    case 'start':
      return (
        <>
          <SurveyStart
            form={form}
            version={version}
            onBegin={(language) => {
              token.current ??= tokenOf?.() ?? null;
              onState(begin(version, language));
            }}
          />
          {token.current !== null && <EndWhenIdle onEnd={end} />}
        </>
      );
    case 'question':
      return <Asked state={state} onState={onState} onSend={send} onEnd={end} />;
    case 'thanks':
      return <ThanksPage version={state.version} language={state.language} onEnd={end} />;
  }
}

/** Somebody went back to choose another language: should they be gone, the next one must not have their token. */
function EndWhenIdle({ onEnd }: { readonly onEnd: () => void }) {
  useIdle(useRef(null), false, onEnd);
  return null;
}

interface AskedProps {
  readonly state: Asking;
  readonly onState: (next: FlowState) => void;
  readonly onSend: (state: Asking, answers: ReadonlyMap<string, Answer>) => Promise<void>;
  readonly onEnd: () => void;
}

/** A question's page with what leads away from it: an answer, the way back, giving up, and silence. */
function Asked({ state, onState, onSend, onEnd }: AskedProps) {
  const notice = useRef<HTMLDivElement>(null);
  const speech = useSpeech(state.language, state.index);
  const leave = () => {
    void onSend(state, state.answers);
    onEnd();
  };
  const idle = useIdle(notice, speech.isSpeaking, leave);
  const answer = (given: Answer | null) => {
    const { answers, next } = answered(state, given);
    if (next.page === 'thanks') void onSend(state, answers);
    onState(next);
  };
  return (
    <>
      <QuestionPage
        state={state}
        speech={speech}
        onAnswer={answer}
        onBack={() => onState(backFrom(state))}
        onQuit={onEnd}
      />
      {idle.secondsLeft !== null && (
        <IdleNotice
          ref={notice}
          language={state.language}
          seconds={idle.secondsLeft}
          isSent={state.answers.size > 0}
          onStay={idle.stay}
          onDiscard={onEnd}
        />
      )}
    </>
  );
}
