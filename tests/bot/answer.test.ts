import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../src/bot/answer.ts';
import {
  type AnyCommand,
  type Control,
  type Reply,
  defineCommand,
  defineControl,
} from '../../src/bot/command.ts';
import { patienceMs } from '../../src/bot/punctual.ts';
import type { Answer, Later } from '../../src/bot/reply.ts';
import { UserError } from '../../src/bot/user-error.ts';
import { showNotice } from '../../src/views/notice.ts';
import { createLibrary } from '../../content/create-library.ts';
import { plainCards } from '../builders/cards.ts';
import { enginesOver } from '../builders/engines.ts';
import { aClick, aCommand, aCompletion } from '../builders/interaction.ts';

const hello = showNotice({ text: 'Hello.' });

describe('a command', () => {
  it('is answered publicly with what it returns', async () => {
    const answer = await waist({ run: () => hello })(aCommand('greet'));
    expect(answer.response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(answer)).toContain('Hello.');
    expect(isPrivate(answer)).toBe(false);
  });

  it('is answered privately when its option `private` is set', async () => {
    const answer = await waist({ run: () => hello })(aCommand('greet', { private: true }));
    expect(isPrivate(answer)).toBe(true);
  });

  it('pings nobody', async () => {
    const { response } = await waist({ run: () => hello })(aCommand('greet'));
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  it('gives the very same response for the same message, so that it is serialised once', async () => {
    const answer = waist({ run: () => hello });
    expect((await answer(aCommand('greet'))).response).toBe(
      (await answer(aCommand('greet'))).response,
    );
  });
});

describe('an error', () => {
  it('that the person can put right says what would be valid, privately', async () => {
    const run = () => {
      throw new UserError({
        code: 'unknown-article',
        asked: 'trams',
        closest: ['Tram line approved'],
      });
    };
    const answer = await waist({ run })(aCommand('greet'));
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(answer)).toContain('No article is called “trams”. Closest: “Tram line approved”');
  });

  it('of ours shows a number, never its message; the log holds both', async () => {
    const logged: unknown[] = [];
    const run = () => {
      throw new Error('the secret cause');
    };
    const answer = await waist({ run, logged })(aCommand('greet'));
    expect(textOf(answer)).toContain('REF1');
    expect(textOf(answer)).not.toContain('secret');
    expect(logged).toEqual([
      expect.objectContaining({ reference: 'REF1', err: new Error('the secret cause') }),
    ]);
  });

  it.each([
    ['an unknown command', aCommand('gone'), 'The command /gone no longer exists'],
    ['a button of an older version', aClick('1:gone:x'), 'Run the command again'],
    ['a button of another bot', aClick('whatever'), 'Run the command again'],
    [
      'an unknown type of interaction',
      aCommand('greet', {}, { type: 77 }),
      'does not know that kind',
    ],
  ])('%s gets a polite private answer', async (_, interaction, text) => {
    const answer = await waist({ run: () => hello })(interaction);
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(answer)).toContain(text);
  });

  it.each([
    ['the reader’s language', { locale: 'es-419' }, 'El comando /gone ya no existe'],
    [
      'the server’s language, when the bot does not speak the reader’s',
      { locale: 'ko', guild_locale: 'ja' },
      'コマンド /gone はなくなりました',
    ],
    ['English, when it speaks neither', { locale: 'ko', guild_locale: 'tr' }, 'The command /gone'],
    ['English, when no language is known', { locale: undefined }, 'The command /gone'],
  ])('is told in %s', async (_, overrides, text) => {
    const answer = await waist({ run: () => hello })(aCommand('gone', {}, overrides));
    expect(textOf(answer)).toContain(text);
  });

  it('of ours is told in the reader’s language, too', async () => {
    const run = () => {
      throw new Error('the secret cause');
    };
    const answer = await waist({ run })(aCommand('greet', {}, { locale: 'de' }));
    expect(textOf(answer)).toContain('Bei uns ist etwas schiefgegangen');
  });
});

describe('a command for moderators', () => {
  const run = () => hello;
  const member = (permissions: bigint) => ({
    member: { user: { id: '1' }, permissions: String(permissions) },
  });

  it.each([
    ['a member', { ...member(3072n) }, 'Manage Messages'],
    ['one who may manage messages', { ...member(1n << 13n) }, 'Hello.'],
    ['an administrator', { ...member(1n << 3n) }, 'Hello.'],
    [
      'somebody in a private conversation',
      { guild_id: undefined, member: undefined, user: { id: '1' } },
      'Manage Messages',
    ],
    [
      'permissions that are no number',
      { member: { user: { id: '1' }, permissions: 'all' } },
      'Manage Messages',
    ],
  ])('shows %s what is theirs to see', async (_, overrides, text) => {
    const answer = await waist({ run, access: 'moderators' })(aCommand('greet', {}, overrides));
    expect(textOf(answer)).toContain(text);
  });
});

describe('a click', () => {
  it('by the one who asked changes the reply in place', async () => {
    const answer = await waist({ run: () => hello })(aClick('1:again:word'));
    expect(answer.response.type).toBe(InteractionResponseType.UpdateMessage);
  });

  it('by anybody else gives a private copy', async () => {
    const answer = await waist({ run: () => hello })(aClick('1:again:word', { askedBy: '42' }));
    expect(answer.response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(answer)).toBe(true);
  });

  it('drops the picture of the view before', async () => {
    const { response } = await waist({ run: () => hello })(aClick('1:again:word'));
    expect(response).toMatchObject({ data: { attachments: [] } });
  });

  it('hands over the words of its custom_id and what was picked', async () => {
    const seen: unknown[] = [];
    const run = (args: unknown) => {
      seen.push(args);
      return hello;
    };
    await waist({ click: run })(aClick('1:again:word', { values: ['picked'] }));
    expect(seen).toEqual([['word', 'picked']]);
  });
});

describe('a slow command', () => {
  it.each([
    ['publicly', {}, undefined],
    ['privately, when it asks for that', { private: true }, MessageFlags.Ephemeral],
  ])('is deferred for its author, %s, and its result follows', async (_, options, flags) => {
    const { run, outcome } = slow();
    const answer = await waist({ run, timer: atOnce })(aCommand('greet', options));
    expect(answer.response.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect('data' in answer.response ? answer.response.data : undefined).toEqual(
      flags && { flags },
    );
    outcome.finish?.(hello);
    expect(await firstLater(answer)).toMatchObject({
      how: 'edit-original',
      body: { allowed_mentions: { parse: [] } },
    });
  });

  it('that fails after a click leaves the message alone and says so privately', async () => {
    const { run, outcome } = slow();
    const answer = await waist({ click: run, timer: atOnce })(aClick('1:again:word'));
    expect(answer.response.type).toBe(InteractionResponseType.DeferredMessageUpdate);
    outcome.fail?.(new Error('too late'));
    const later = await firstLater(answer);
    expect(later?.how).toBe('follow-up');
    expect(JSON.stringify(later?.body)).toContain('REF1');
  });

  it('that is done within the time is not deferred', async () => {
    const waits: number[] = [];
    const timer = (ms: number) => {
      waits.push(ms);
      return () => waits.push(-ms);
    };
    const answer = await waist({ run: () => Promise.resolve(hello), timer })(aCommand('greet'));
    expect(textOf(answer)).toContain('Hello.');
    expect(answer.later).toBeUndefined();
    expect(waits).toEqual([patienceMs, -patienceMs]);
  });
});

describe('a reply that changes by itself', () => {
  async function* counting() {
    yield showNotice({ text: 'One of two.' });
    yield showNotice({ text: 'Two of two.' });
  }
  const live = () => ({ message: hello, updates: counting() });
  const texts = async (answer: Answer) =>
    (await allLater(answer)).map(({ how, body }) => [how, JSON.stringify(body)]);

  it('shows its first message at once, and each later one in its place', async () => {
    const answer = await waist({ run: live })(aCommand('greet'));
    expect(textOf(answer)).toContain('Hello.');
    expect(await texts(answer)).toEqual([
      ['edit-original', expect.stringContaining('One of two.')],
      ['edit-original', expect.stringContaining('Two of two.')],
    ]);
  });

  it('does so after a deferral, too', async () => {
    const { run, outcome } = slow();
    const answer = await waist({ run, timer: atOnce })(aCommand('greet'));
    outcome.finish?.(live());
    expect((await texts(answer)).map(([, text]) => text)).toEqual([
      expect.stringContaining('Hello.'),
      expect.stringContaining('One of two.'),
      expect.stringContaining('Two of two.'),
    ]);
  });
});

describe('completion', () => {
  it('gives the choices of the option that is typed', async () => {
    const { response } = await waist({ run: () => hello })(
      aCompletion('greet', { whom: 'An' }, 'whom'),
    );
    expect(response).toEqual({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [{ name: 'An and others', value: 'an' }] },
    });
  });

  it.each([
    ['an option without choices', aCompletion('greet', { private: 'x' }, 'private')],
    ['an unknown command', aCompletion('gone', { whom: 'x' }, 'whom')],
    ['one that fails', aCompletion('greet', { whom: 'explode' }, 'whom')],
  ])('is empty for %s', async (_, interaction) => {
    const { response } = await waist({ run: () => hello })(interaction);
    expect(response).toMatchObject({ data: { choices: [] } });
  });
});

it('whatever comes in, something that Discord takes goes out', async () => {
  const answer = waist({ run: () => hello });
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          type: fc.oneof(fc.constantFrom(1, 2, 3, 4, 5), fc.anything()),
          data: fc.anything(),
          message: fc.anything(),
          member: fc.anything(),
          user: fc.anything(),
          locale: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      async (interaction) => {
        expect((await answer(interaction)).response.type).toBeTypeOf('number');
      },
    ),
  );
});

interface Stub {
  readonly run?: AnyCommand['run'];
  readonly click?: Control['run'];
  readonly access?: AnyCommand['access'];
  readonly timer?: Parameters<typeof createAnswer>[0]['timer'];
  readonly logged?: unknown[];
}

const never = () => () => {};
const atOnce = (_: number, callback: () => void) => {
  callback();
  return () => {};
};

function waist({
  run = () => hello,
  click = run,
  access = 'everyone',
  timer = never,
  logged = [],
}: Stub) {
  const greet = defineCommand({
    name: 'greet',
    description: 'Says hello',
    access,
    options: {
      whom: {
        kind: 'string',
        description: 'Who',
        parse: (raw) => raw,
        complete(text) {
          if (text === 'explode') throw new Error('boom');
          return [{ name: `${text} and others`, value: text.toLowerCase() }];
        },
      },
      private: { kind: 'boolean', description: 'Only for you', parse: (raw) => raw === true },
    },
    run,
  });
  const again = defineControl({ name: 'again', access, parse: (args) => args, run: click });
  const log = {
    debug() {},
    info() {},
    warn() {},
    error: (event: unknown) => void logged.push(event),
  };
  const library = () => createLibrary([]);
  return createAnswer({
    commands: [greet],
    menus: [],
    controls: [again],
    library,
    engines: enginesOver(library),
    cards: plainCards,
    now: () => new Date(0),
    timer,
    reference: () => 'REF1',
    log,
  });
}

function slow() {
  const outcome: { finish?: (message: Reply) => void; fail?: (error: Error) => void } = {};
  const promise = new Promise<Reply>((resolve, reject) => {
    outcome.finish = resolve;
    outcome.fail = reject;
  });
  return { run: () => promise, outcome };
}

async function allLater({ later = [] }: Answer): Promise<Later[]> {
  const all: Later[] = [];
  for await (const one of later) all.push(one);
  return all;
}

async function firstLater(answer: Answer): Promise<Later | undefined> {
  return (await allLater(answer))[0];
}

function textOf({ response }: Answer): string {
  return JSON.stringify('data' in response ? response.data : '');
}

function isPrivate({ response }: Answer): boolean {
  const flags =
    'data' in response && response.data && 'flags' in response.data ? response.data.flags : 0;
  return (Number(flags) & MessageFlags.Ephemeral) !== 0;
}
