import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { registrationOf } from '../../src/bot/registration.ts';
import { isRecord } from '../../src/discord/is-record.ts';
import { register } from '../../src/discord/register.ts';
import { elsewhere, inDirectMessages, persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type {
  Action,
  Exchange,
  LocalDiscord,
  LocalEvent,
  Persona,
  RestCall,
} from '../../src/local/types.ts';
import { fakeLog } from '../transports/fakes.ts';
import type { Act, Pick, Press } from './transport-corpus.ts';
import { aBot } from './transport-corpus.ts';
import type { Kind, Running } from './transport-kinds.ts';

/** A PNG of one pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Local Discord with the bot connected to it by one kind of transport. */
export interface Stage {
  readonly local: LocalDiscord;
  readonly running: Running;
  readonly events: EventEmitter;
  readonly lines: ReturnType<typeof fakeLog>['lines'];
  /** What the member sees of each act; in the server, unless another place is named. */
  readonly play: (acts: readonly Act[], where?: Where) => Promise<readonly Exchange[]>;
  /** Resolves with the next REST call of the bot whose path matches. */
  readonly nextCall: (path: RegExp) => Promise<RestCall>;
  readonly stop: () => Promise<void>;
}

/** Where people use the bot: in a server that has it, in its direct messages, or where they alone have installed it. */
export type Where = 'server' | 'direct messages' | 'elsewhere';

export async function setStage(kind: Kind): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const picture = join(folder, 'tram.png');
  await writeFile(picture, png, 'base64');
  const local = await startLocalDiscord();
  const events = new EventEmitter();
  const { log, lines } = fakeLog();
  const { answer, repertoire } = await aBot(picture, events, log);
  const running = await kind.connect(local, answer, log);
  const { applicationId } = local;
  await register(running.api, { applicationId, commands: registrationOf(repertoire) });
  return {
    local,
    running,
    events,
    lines,
    play: (acts, where = 'server') => play(local, acts, memberIn(local, where)),
    nextCall: (path) => nextCall(local, path),
    async stop() {
      await running.stop();
      await local.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function memberIn({ world }: LocalDiscord, where: Where): Persona {
  const member = persona(world, 'member');
  if (where === 'direct messages') return inDirectMessages(world, member);
  return where === 'elsewhere' ? elsewhere(world, member) : member;
}

async function play(
  local: LocalDiscord,
  acts: readonly Act[],
  member: Persona,
): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  let latest: APIMessage | undefined;
  for (const act of acts) {
    if ('say' in act) {
      latest = local.say(member, act.say);
      continue;
    }
    const exchange = await local.act(member, actionOf(act, latest));
    latest = exchange.message ?? latest;
    exchanges.push(exchange);
  }
  return exchanges;
}

function actionOf(act: Exclude<Act, { say: string }>, latest: APIMessage | undefined): Action {
  if ('press' in act) return click(act, latest);
  if ('pick' in act) return choose(act, latest);
  if (!('menu' in act)) return act;
  return { kind: 'message-command', name: act.menu, messageId: latest?.id ?? '' };
}

function choose({ pick }: Pick, message: APIMessage | undefined): Action {
  const menu = menus(message?.components ?? [])[0];
  const value = menu?.values[pick];
  if (!message || !menu || value === undefined) throw new Error('There is no menu to pick from');
  return { kind: 'component', messageId: message.id, customId: menu.customId, values: [value] };
}

/** The menus, at any depth. */
function menus(components: readonly unknown[]): { customId: string; values: string[] }[] {
  return components.flatMap((component) => {
    if (!isRecord(component)) return [];
    if (Array.isArray(component['components'])) return menus(component['components']);
    const { custom_id: customId, options } = component;
    if (typeof customId !== 'string' || !Array.isArray(options)) return [];
    return [{ customId, values: options.map((it: { value: string }) => it.value) }];
  });
}

function click({ press }: Press, message: APIMessage | undefined): Action {
  const button = buttons(message?.components ?? []).find(({ label }) => label === press);
  if (!message || !button) throw new Error(`There is no button “${press}” to press`);
  return { kind: 'component', messageId: message.id, customId: button.customId };
}

/** The buttons that can be pressed, at any depth. */
function buttons(components: readonly unknown[]): { label: unknown; customId: string }[] {
  return components.flatMap((component) => {
    if (!isRecord(component)) return [];
    const it = component;
    if (Array.isArray(it['components'])) return buttons([...it['components'], it['accessory']]);
    const customId = it['custom_id'];
    if (typeof customId !== 'string' || it['disabled'] === true) return [];
    return [{ label: it['label'], customId }];
  });
}

function nextCall(local: LocalDiscord, path: RegExp): Promise<RestCall> {
  return new Promise((resolve) => {
    const unsubscribe = local.subscribe((event: LocalEvent) => {
      if (event.kind !== 'call' || !path.test(event.call.path)) return;
      unsubscribe();
      resolve(event.call);
    });
  });
}

/** What is the same whatever brought it: no ids, no times. */
export function gist({ response, message, failure, refusals }: Exchange) {
  return {
    response,
    failure,
    refusals,
    message: message && {
      content: message.content,
      flags: message.flags,
      components: withoutUrls(message.components),
      attachments: message.attachments.map(({ filename, description }) => [filename, description]),
    },
  };
}

/** Addresses of attachments contain ids. */
function withoutUrls(value: unknown): unknown {
  const text = JSON.stringify(value, (key, it) =>
    ['url', 'proxy_url', 'attachment_id', 'id'].includes(key) ? undefined : it,
  );
  return text === undefined ? undefined : JSON.parse(text);
}
