import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../renderer/api/problem.ts';
import { dismissProblemsBefore, notify, notifyProblem, useNotices } from '../../renderer/design/notices.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  useNotices.setState({ notices: [] });
  vi.useRealTimers();
});

const shown = () =>
  useNotices.getState().notices.map((notice) => ('text' in notice ? notice.text : 'problem'));

test('an act that succeeds takes away what went wrong before it was begun, and nothing else', () => {
  notifyProblem(new ApiProblem('wrong-state', 409));
  notify({ tone: 'danger', text: 'the printer has no paper' });
  notify({ tone: 'success', text: 'saved' });

  dismissProblemsBefore(1_001);

  expect(shown()).toEqual(['the printer has no paper', 'saved']);
});

test('an act that was begun before leaves what went wrong meanwhile', () => {
  vi.setSystemTime(2_000);
  notifyProblem(new ApiProblem('wrong-state', 409));

  dismissProblemsBefore(1_500);

  expect(shown()).toEqual(['problem']);
});
