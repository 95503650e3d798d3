import { describe, expect, test } from 'vitest';
import type { BoardView } from '../../domain/views/board.ts';
import { TrialHall } from './trial-hall.ts';

/** A visit that must not be called aloud goes through every state; no board ever names it. */
const STEPS: readonly [act: string, body?: object][] = [
  ['call'],
  ['recall'],
  ['absent'],
  ['return'],
  ['call'],
  ['start'],
  ['hold', { reason: 'form' }],
  ['resume', { to: 'counter' }],
  ['prepare'],
  ['ready', { kind: 'handover' }],
  ['call'],
  ['start'],
  ['finish'],
];

function isNamed(board: BoardView, number: string): boolean {
  return JSON.stringify([board.calls, board.absent]).includes(number);
}

describe('a quiet call', () => {
  test('is in no state on the board; staff see it, the waiting are counted', async () => {
    const hall = new TrialHall({ hall: { recallSpacingMs: 0 } });
    const { ticket, number } = await hall.issue('shomei', { intake: { quiet: true } });
    const loud = await hall.issue('shomei');
    const waiting = (await hall.get<BoardView>('/api/board')).services.find((s) => s.service === 'shomei');
    expect(waiting?.waiting).toBe(2);
    for (const [act, body] of STEPS) {
      await hall.at('1', act, { ticket, ...body });
      const board = await hall.get<BoardView>('/api/board');
      expect(isNamed(board, number), act).toBe(false);
    }
    await hall.at('1', 'call', { ticket: loud.ticket });
    expect(isNamed(await hall.get<BoardView>('/api/board'), loud.number)).toBe(true);
  });

  test('also where it becomes quiet after it was called', async () => {
    const hall = new TrialHall();
    const { visit, number } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    const { intake } = hall.visit(visit);
    await hall.act(`/api/visits/${visit}/intake`, {
      intake: { ...intake, quiet: true },
      support: [],
      note: '',
    });
    expect(isNamed(await hall.get<BoardView>('/api/board'), number)).toBe(false);
  });
});
