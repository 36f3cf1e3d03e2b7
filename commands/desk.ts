import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { type AtDesk, atDesk } from '../src/bot/desk/at-desk.ts';
import { requireManager } from '../src/bot/desk/require-rights.ts';
import { channelTypes, findTarget } from '../src/bot/desk/target.ts';
import { channelOption } from '../src/bot/options/channel.ts';
import { flagOption } from '../src/bot/options/flag.ts';
import { hourOption } from '../src/bot/options/hour.ts';
import { languageOption } from '../src/bot/options/language.ts';
import { required } from '../src/bot/options/required.ts';
import { roleOption } from '../src/bot/options/role.ts';
import { timeZoneOption } from '../src/bot/options/time-zone.ts';
import { UserError } from '../src/bot/user-error.ts';
import type { Settings } from '../src/desk/desk.ts';
import { askToForget, wordToForget } from '../src/views/desk/forms.ts';
import { showChanged, showSettings } from '../src/views/desk/settings.ts';
import type { Message } from '../src/views/message.ts';

const common = { access: 'moderators', private: true } as const;

const show = defineCommand({
  ...common,
  name: 'desk show',
  description: 'What this server has chosen',
  options: {},
  run: (_, context) =>
    atDesk(context, async ({ desk, by }) =>
      showSettings(await desk.settings(by.guildId), readingOf(context)),
    ),
});

const timeZone = defineCommand({
  ...common,
  name: 'desk timezone',
  description: 'The time zone in which times are typed here',
  options: { zone: timeZoneOption() },
  run: ({ zone }, context) => change({ timeZone: zone }, context),
});

const log = defineCommand({
  ...common,
  name: 'desk log',
  description: 'The channel in which moderators hear of what fails and what waits',
  options: { channel: channelOption('Left out: none', channelTypes.slice(0, 5)) },
  run: ({ channel }, context) =>
    change({ logChannelId: channel ?? null }, context, async (at) => {
      // A post that waits for approval is shown there with its picture.
      if (channel !== undefined) await findTarget(channel, context.reader, at, { withFile: true });
    }),
});

const language = defineCommand({
  ...common,
  name: 'desk language',
  description: 'The language of what the bot adds to posts',
  options: { language: languageOption() },
  run: (asked, context) => change({ language: asked.language }, context),
});

const digest = defineCommand({
  ...common,
  name: 'desk digest',
  description: 'The hour at which daily digests go out',
  options: { hour: hourOption('From 0 to 23, in this server’s time zone') },
  run: ({ hour }, context) => change({ digestHour: hour }, context),
});

const moderators = defineCommand({
  ...common,
  name: 'desk moderators',
  description: 'Make a role moderators of the desk, or no longer',
  options: {
    role: required(roleOption('Its members may use the desk where they can see and write')),
    remove: flagOption('No longer'),
  },
  run: ({ role, remove }, context) =>
    atDesk(context, async (at) => {
      requireManager(context.reader);
      await requireRole(role, at);
      const { moderatorRoleIds } = await at.desk.settings(at.by.guildId);
      const others = moderatorRoleIds.filter((id) => id !== role);
      const next = { moderatorRoleIds: remove ? others : [...others, role] };
      const after = await at.desk.changeSettings(next, at.by);
      return showChanged('moderatorRoleIds', after, readingOf(context));
    }),
});

const approval = defineCommand({
  ...common,
  name: 'desk approval',
  description: 'Whether a second moderator has to approve posts, articles and corrections',
  options: { on: { ...flagOption('Yes or no'), required: true } },
  run: ({ on }, context) => change({ approval: on }, context, () => requireManager(context.reader)),
});

const forget = defineCommand({
  ...common,
  name: 'desk forget',
  description: 'Delete all that is kept about this server',
  options: {},
  run(_, { reader }) {
    requireManager(reader);
    return askToForget(reader);
  },
});

/** The form that confirms it. */
export const forgetForm = defineControl({
  name: 'forget',
  access: 'moderators',
  parse: (words) => words,
  run: (_, context, { word }) =>
    atDesk(context, async ({ desk, by }) => {
      requireManager(context.reader);
      const expected = wordToForget(context.reader);
      if (
        String(word ?? '')
          .trim()
          .toLowerCase() !== expected
      ) {
        throw new UserError({ code: 'wrong-confirmation', word: expected });
      }
      await desk.forget(by.guildId);
      return showChanged('forgotten', await desk.settings(by.guildId), readingOf(context));
    }),
});

/** What a server chooses for its desk. */
export const deskCommands = [show, timeZone, log, language, digest, moderators, approval, forget];

function change(
  settings: Partial<Settings>,
  context: Context,
  check: (at: AtDesk) => Promise<void> | void = () => undefined,
): Promise<Message> {
  return atDesk(context, async (at) => {
    await check(at);
    const after = await at.desk.changeSettings(settings, at.by);
    const [what] = Object.keys(settings) as (keyof Settings)[];
    return what
      ? showChanged(what, after, readingOf(context))
      : showSettings(after, readingOf(context));
  });
}

async function requireRole(roleId: string, { newsroom, by }: AtDesk): Promise<void> {
  // Everybody would be a moderator.
  if (roleId === by.guildId) throw new UserError({ code: 'role-for-everyone' });
  if (!(await newsroom.places.role(by.guildId, roleId)))
    throw new UserError({ code: 'no-such-role' });
}

function readingOf({ reader, now }: Context) {
  return { locale: reader.locale, now };
}
