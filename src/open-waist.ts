import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIApplication } from 'discord-api-types/v10';
import { repertoire } from '../commands/index.ts';
import { createEngines } from '../content/engines.ts';
import { serverEngines } from '../content/server-engines.ts';
import { isError } from '../content/problem.ts';
import type { LiveLibrary, WatchOptions } from '../content/watch.ts';
import { watchLibrary } from '../content/watch.ts';
import type { AppOptions } from './app.ts';
import { createAnswer } from './bot/answer.ts';
import { registrationOf } from './bot/registration.ts';
import type { AnswerInteraction } from './bot/reply.ts';
import type { CardMaker } from './cards/create-card-maker.ts';
import { lateCardMaker } from './cards/late-card-maker.ts';
import type { Newsroom } from './desk/newsroom.ts';
import type { Api } from './discord/api-types.ts';
import type { Check } from './discord/checked.ts';
import { FatalError } from './discord/fatal-error.ts';
import type { Plan } from './discord/plan-registration.ts';
import { register } from './discord/register.ts';
import { validateMessage } from './discord/validate/message.ts';
import type { Log } from './log.ts';
import { openNewsroom } from './open-newsroom.ts';

/** What answers, and what it answers from. */
export interface Waist {
  readonly answer: AnswerInteraction;
  readonly library: LiveLibrary;
  /** Finds what Discord would refuse in a message. */
  readonly check: Check;
  /** Makes Discord's list of commands ours, and says what differed. */
  register(applicationId: string): Promise<Plan>;
  close(): Promise<void>;
}

/** Opens the library and the desk, and puts the commands over them. Rejects with a FatalError without a library. */
export async function openWaist(
  options: AppOptions,
  api: Api,
  application: () => Promise<APIApplication>,
): Promise<Waist> {
  const library = await openLibrary(options);
  const { newsroom, start } = openNewsroom({ ...options, api, application, library });
  // The bundle has its processes beside it; this one starts with the first card.
  const artist = pathToFileURL(join(options.root, 'dist/cards/artist.js'));
  const cards = lateCardMaker({ artist });
  start();
  return {
    answer: answerFrom(options, { library, newsroom, cards }),
    library,
    check: validateMessage,
    register: (applicationId) =>
      register(api, {
        applicationId,
        guildId: options.config.DISCORD_GUILD_ID,
        commands: registrationOf(repertoire),
      }),
    async close() {
      await newsroom.close();
      await cards.stop();
      await library.close();
    },
  };
}

async function openLibrary({ config, root, log }: AppOptions): Promise<LiveLibrary> {
  const folder = resolve(root, config.CONTENT_DIR);
  const options = watchOptions(root, log);
  return watchLibrary(folder, options).catch((cause: unknown) => {
    const message = `CONTENT_DIR is "${config.CONTENT_DIR}"; valid is a folder that can be read.`;
    throw new FatalError(message, 64, { cause });
  });
}

function watchOptions(root: string, log: Log): WatchOptions {
  return {
    now: () => new Date(),
    publishersFile: join(root, 'content/publishers.yaml'),
    onProblems: (problems) => {
      for (const problem of problems) {
        const say = isError(problem) ? log.warn : log.debug;
        say.call(log, problem, 'A problem in the articles');
      }
    },
    onError: (err) => log.error({ err }, 'The articles cannot be read; the last good ones stay'),
  };
}

interface Materials {
  readonly library: LiveLibrary;
  readonly newsroom: Newsroom;
  readonly cards: Pick<CardMaker, 'card'>;
}

function answerFrom(
  { log }: AppOptions,
  { library, newsroom, cards }: Materials,
): AnswerInteraction {
  const around = {
    timer: startTimer,
    onError: (err: unknown) => log.error({ err }, 'A search index could not take in a change'),
  };
  const engines = createEngines({ library, ...around });
  return createAnswer({
    ...repertoire,
    library: library.current,
    engines,
    serverEngines: serverEngines(engines, around),
    cards,
    now: () => new Date(),
    timer: startTimer,
    reference: () => randomBytes(4).toString('hex'),
    log,
    newsroom,
  });
}

function startTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}
