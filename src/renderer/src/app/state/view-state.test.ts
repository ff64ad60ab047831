import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import {
  FIRST_VIEW,
  viewStateSchema,
  withOnly,
  withoutPane,
  withReport,
  withReports,
  type ViewState,
} from './view-state.ts';

const id = (name: string) => asId<ReportId>(name);
const view = (panes: string, active = 0): ViewState => ({ ...FIRST_VIEW, panes: panes.split('').map(id), active });
const shown = ({ panes, active }: ViewState) => `${panes.join('')} ${active}`;

test.each<[what: string, before: ViewState, report: string, pane: number | undefined, after: string]>([
  ['the first report opens in the first pane', view(''), 'a', undefined, 'a 0'],
  ['the second beside it', view('a'), 'b', undefined, 'ab 1'],
  ['a third in the active pane', view('ab', 0), 'c', undefined, 'cb 0'],
  ['one that is open is only made active', view('abc', 0), 'c', undefined, 'abc 2'],
  ['a pane can be named', view('ab', 0), 'c', 1, 'ac 1'],
  ['naming the next pane adds it', view('ab'), 'c', 2, 'abc 2'],
  ['naming a pane far off adds the next', view('a'), 'c', 3, 'ac 1'],
  ['there are never more than four', view('abcd'), 'e', 3, 'abce 3'],
  ['an open report changes places with the one in the named pane', view('abc'), 'c', 0, 'cba 0'],
  ['an open report moves to the end', view('ab'), 'a', 2, 'ba 1'],
])('%s', (_what, before, report, pane, after) => {
  expect(shown(withReport(before, id(report), pane))).toBe(after);
});

test.each<[what: string, before: ViewState, reports: string, after: string]>([
  ['two reports open side by side', view(''), 'ab', 'ab 0'],
  ['what is open stays where it is', view('ab'), 'ba', 'ab 1'],
  ['a missing one takes the pane of one that isn’t meant', view('ab'), 'cb', 'cb 0'],
  ['both are replaced where neither is meant', view('ab', 1), 'cd', 'cd 0'],
  ['a single pane gives way and another is added', view('x'), 'ab', 'ab 0'],
  ['three make a third pane', view('ab'), 'abc', 'abc 0'],
  ['one opens as any report does', view('ab', 1), 'c', 'ac 1'],
  ['a report named twice is opened once', view('ab', 1), 'aa', 'ab 0'],
  ['more than four aren’t opened', view(''), 'abcdef', 'abcd 0'],
])('%s', (_what, before, reports, after) => {
  expect(shown(withReports(before, reports.split('').map(id)))).toBe(after);
});

test('closing a pane keeps an active one', () => {
  expect(shown(withoutPane(view('abc', 2), 2))).toBe('ab 1');
  expect(shown(withoutPane(view('a', 0), 0))).toBe(' 0');
});

test('reports that are gone leave their panes', () => {
  expect(shown(withOnly(view('abc', 2), new Set([id('a'), id('c')])))).toBe('ac 1');
  const same = view('ab');
  expect(withOnly(same, new Set([id('a'), id('b')]))).toBe(same);
});

test.each([
  [true, 'together'],
  [false, 'off'],
])('a view stored before panes could be linked by question is read: linked %s is %s', (linked, read) => {
  const { lines: _new, ...old } = { ...FIRST_VIEW, linked };
  expect(v.parse(viewStateSchema, old)).toEqual({ ...FIRST_VIEW, linked: read, lines: true });
});
