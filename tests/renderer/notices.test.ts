import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../renderer/api/problem.ts';
import {
  dismissFailedActsBefore,
  notify,
  notifyFailedAct,
  notifyProblem,
  useNotices,
} from '../../renderer/design/notices.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  useNotices.setState({ notices: [] });
  vi.useRealTimers();
});

const shown = () =>
  useNotices.getState().notices.map((notice) => ('text' in notice ? notice.text : 'problem'));

test('an act that succeeds takes away the acts that failed before it was begun, and nothing else', () => {
  notifyFailedAct(new ApiProblem('wrong-state', 409));
  notify({ tone: 'danger', text: 'gone already', untilNextAct: true });
  notifyProblem(new Error('the printer has no paper'));
  notify({ tone: 'success', text: 'saved' });

  dismissFailedActsBefore(1_001);

  expect(shown()).toEqual(['problem', 'saved']);
});

test('an act that was begun before leaves what went wrong meanwhile', () => {
  vi.setSystemTime(2_000);
  notifyFailedAct(new ApiProblem('wrong-state', 409));

  dismissFailedActsBefore(1_500);

  expect(shown()).toEqual(['problem']);
});
