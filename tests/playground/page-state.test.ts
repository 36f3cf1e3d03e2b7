import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { persona } from '../../src/local/personas.ts';
import type { Action, Exchange } from '../../src/local/types.ts';
import { createWorld, ids } from '../../src/local/world.ts';
import { initialState, reduce } from '../../src/playground/page/state/page-state.ts';
import type { PageEvent, PageState, Pending } from '../../src/playground/page/state/page-state.ts';
import type { PlaygroundState } from '../../src/playground/protocol.ts';
import { message } from './messages.ts';

const world = createWorld();
const member = persona(world, 'member');
const playground: PlaygroundState = {
  applicationId: ids.bot,
  world,
  commands: [],
  rights: {},
  library: { articles: [], problems: [] },
  mediaOrigin: 'http://127.0.0.1:1',
};

const start = [{ kind: 'opened', messages: [] }] as const;
const after = (...events: readonly PageEvent[]): PageState =>
  [...start, ...events].reduce(reduce, initialState(playground, member));

const arrives = (id: string, content?: string, channelId?: string): PageEvent => ({
  kind: 'message',
  message: message(id, content, channelId),
});

const shown = ({ messages }: PageState) => messages.map(({ content }) => content);

const summary: Action = { kind: 'command', name: 'summary', options: {} };
const press: Action = { kind: 'component', messageId: '1', customId: '1:read' };
const pending = (action: Action): Pending => ({ key: 1, persona: member, action });

function exchange(type: number, rest: Partial<Exchange> = {}): Exchange {
  const response = { type } as APIInteractionResponse;
  return { id: '9', response, ms: 1, refusals: [], ...rest };
}

const answered = (action: Action, is: Exchange): PageEvent => ({
  kind: 'answered',
  pending: pending(action),
  exchange: is,
});

describe('messages', () => {
  it('come in order, and an edited one stays in its place', () => {
    expect(shown(after(arrives('1'), arrives('2'), arrives('1', 'one')))).toEqual(['one', '2']);
  });

  it('of other channels are not shown', () => {
    expect(shown(after(arrives('1', 'one', ids.channels.rules)))).toEqual([]);
  });

  it.each([
    [member.userId, ['private']],
    [ids.moderator, []],
  ])('seen only by %s are shown as %j', (viewerId, expected) => {
    const event: PageEvent = { kind: 'message', message: message('1', 'private'), viewerId };
    expect(shown(after(event))).toEqual(expected);
  });

  it('go when they are deleted', () => {
    const gone: PageEvent = {
      kind: 'message-deleted',
      channelId: member.channelId,
      messageId: '1',
    };
    expect(shown(after(arrives('1'), arrives('2'), gone))).toEqual(['2']);
  });

  it('keep their identity while others change, so that they are not drawn again', () => {
    const before = after(arrives('1'), arrives('2'));
    const [first] = reduce(before, arrives('2', 'two')).messages;
    expect(first).toBe(before.messages[0]);
  });

  it('that arrive while a channel opens are not lost, and win over what was asked before', () => {
    const elsewhere = { ...member, channelId: ids.channels.rules };
    const state = after(
      arrives('1'),
      { kind: 'opening', persona: elsewhere },
      arrives('3', 'edited', elsewhere.channelId),
      arrives('4', 'new', elsewhere.channelId),
      { kind: 'opened', messages: [message('2'), message('3', 'old')] },
    );
    expect(shown(state)).toEqual(['2', 'edited', 'new']);
  });

  it('that are gone after a lost connection go here too', () => {
    const opening: PageEvent = { kind: 'opening', persona: member };
    const state = after(arrives('1'), opening, { kind: 'opened', messages: [message('2')] });
    expect(shown(state)).toEqual(['2']);
  });
});

describe('what somebody did', () => {
  const sent: PageEvent = { kind: 'sent', pending: pending(summary) };

  it('is pending until it is answered', () => {
    const before = after(sent);
    expect(before.pending).toHaveLength(1);
    expect(reduce(before, answered(summary, exchange(4))).pending).toEqual([]);
  });

  it('is shown as failed, until the next thing is done', () => {
    const failure = 'The application did not respond';
    const state = after(sent, answered(summary, exchange(4, { failure })));
    expect(state.failures.map(({ text }) => text)).toEqual([failure]);
    expect(state.pending).toEqual([]);
    expect(reduce(state, sent).failures).toEqual([]);
  });

  it('may open a form, which knows the message that it came from', () => {
    const { form } = after(answered(press, exchange(9)));
    expect(form?.messageId).toBe('1');
  });
});

describe('how a reply came about', () => {
  const reply = answered(summary, exchange(4, { message: message('1') }));

  it('is the command, and each press that changed it', () => {
    const { history } = after(reply, answered(press, exchange(7)), answered(press, exchange(6)));
    expect(history.get('1')).toEqual([summary, press, press]);
  });

  it.each([4, 5, 9])('is not a press answered by something else (%i)', (type) => {
    expect(after(reply, answered(press, exchange(type))).history.get('1')).toEqual([summary]);
  });
});

describe('a reply that is brought up to date', () => {
  const begun: readonly PageEvent[] = [
    arrives('1', 'old'),
    arrives('2', 'other'),
    { kind: 'refresh-started', slot: '1' },
    arrives('3', 'half done'),
    arrives('3', 'new'),
    arrives('4', 'by somebody else'),
  ];

  it('stays as it is while it is asked for again', () => {
    expect(shown(after(...begun))).toEqual(['old', 'other']);
  });

  it('is replaced in its place, and what arrived meanwhile follows', () => {
    const ended: PageEvent = { kind: 'refresh-ended', replacement: '3', steps: [summary] };
    const state = after(...begun, ended);
    expect(shown(state)).toEqual(['new', 'other', 'by somebody else']);
    expect(state.refreshed).toBe('3');
    expect(state.history.get('3')).toEqual([summary]);
  });

  it('stays when nothing came of it', () => {
    const state = after(...begun, { kind: 'refresh-ended' });
    expect(shown(state)).toEqual(['old', 'other', 'new', 'by somebody else']);
  });
});

it('remembers at most 200 exchanges and calls', () => {
  const many = Array.from({ length: 250 }, (_, index): PageEvent[] => [
    { kind: 'exchange', exchange: exchange(4, { id: String(index) }) },
    { kind: 'call', call: { method: 'GET', path: '/', status: 200, ms: 1, refusals: [] } },
  ]);
  const state = after(...many.flat());
  expect(state.exchanges.map(({ id }) => id).slice(0, 2)).toEqual(['50', '51']);
  expect(state.calls).toHaveLength(200);
});

it('a reply that comes with its answer is not overtaken by an older state of it', () => {
  const edited = { ...message('1', 'edited'), edited_timestamp: '2026-01-01T00:00:01.000Z' };
  const reply = answered(summary, exchange(4, { message: message('1', 'first') }));
  expect(shown(after(reply))).toEqual(['first']);
  expect(shown(after({ kind: 'message', message: edited }, reply))).toEqual(['edited']);
});

it('a reply that comes twice is drawn once', () => {
  const state = after(arrives('1'));
  expect(reduce(state, arrives('1')).messages).toBe(state.messages);
});
