import { expect, test } from 'vitest';
import type { BoardCall } from '../../../domain/views/board.ts';
import { callKey } from '../../../renderer/board/announce/new-calls.ts';
import { arrangeCalls } from '../../../renderer/board/arrange.ts';

const call = (number: string, state: BoardCall['state'] = 'called'): BoardCall => ({
  number,
  counter: '1',
  service: 'shomei',
  state,
  kind: 'reception',
  late: false,
  calledAt: 0,
  calls: 1,
});

const numbers = (calls: readonly BoardCall[]) => calls.map(({ number }) => number).join(' ');
const keys = (...calls: readonly BoardCall[]) => new Set(calls.map(callKey));

const five = [call('A5'), call('A4', 'serving'), call('A3'), call('A2'), call('A1')] as const;

test('nobody called: nothing anywhere', () => {
  expect(arrangeCalls([], new Set())).toEqual({ top: [], rest: [] });
});

test('the newest is on top though its 15 s are over', () => {
  const { top, rest } = arrangeCalls(five, new Set());
  expect([numbers(top), numbers(rest)]).toEqual(['A5', 'A3 A2 A1 A4']);
});

test('who is served already does not stand before whom a counter still waits for', () => {
  const { top, rest } = arrangeCalls([call('A3', 'serving'), call('A2'), call('A1')], new Set());
  expect([numbers(top), numbers(rest)]).toEqual(['A2', 'A1 A3']);
});

test('only those being served: the newest of them is on top', () => {
  const { top, rest } = arrangeCalls([call('A2', 'serving'), call('A1', 'serving')], new Set());
  expect([numbers(top), numbers(rest)]).toEqual(['A2', 'A1']);
});

test('every call of the last 15 s is on top, answered or not', () => {
  const { top, rest } = arrangeCalls(five, keys(five[0], five[1], five[2]));
  expect([numbers(top), numbers(rest)]).toEqual(['A5 A3 A4', 'A2 A1']);
});

test('of more than four at once who is served already leaves the top first', () => {
  const { top, rest } = arrangeCalls(five, keys(...five));
  expect([numbers(top), numbers(rest)]).toEqual(['A5 A3 A2 A1', 'A4']);
});

test('of more than four at once that are awaited the eldest leads the list', () => {
  const awaited = ['A5', 'A4', 'A3', 'A2', 'A1'].map((number) => call(number));
  const { top, rest } = arrangeCalls(awaited, keys(...awaited));
  expect([numbers(top), numbers(rest)]).toEqual(['A5 A4 A3 A2', 'A1']);
});
