import { grammarOf } from '../../../words/grammar.ts';

const { list } = grammarOf<'one' | 'other'>('en');

/** What a server has chosen. */
export const settings = {
  title: 'This server’s desk',
  timeZone: (zone: string, clock: string) =>
    `**Time zone:** ${zone}, where it is ${clock} now (/desk timezone)`,
  log: (channel: string | null) =>
    `**Log channel:** ${channel ?? 'none; what fails is shown in /posts only'} (/desk log)`,
  language: (name: string | null) => `**Posts are in:** ${name ?? 'English'} (/desk language)`,
  digest: (hour: string) => `**Digests go out:** every day at ${hour} (/desk digest)`,
  moderators: (roles: readonly string[]) =>
    roles.length === 0
      ? '**Moderators:** whoever has Manage Messages (/desk moderators)'
      : `**Moderators:** whoever has Manage Messages, and ${list(roles)} (/desk moderators)`,
  moderatorsHint:
    '-# Discord shows these commands to whoever has Manage Messages. To show them to others, an administrator allows the role under Server Settings, Integrations.',
  approval: (isOn: boolean) =>
    `**Approval by a second moderator:** ${isOn ? 'on' : 'off'} (/desk approval)`,
};

export const follows = {
  title: 'Followed topics',
  none: 'No channel follows a topic. /follow changes that.',
  line: (topic: string, channel: string, role: string | null) =>
    role === null ? `**${topic}** in ${channel}` : `**${topic}** in ${channel}, pinging ${role}`,
  digestLine: (topic: string, channel: string, hour: string, role: string | null) =>
    role === null
      ? `**${topic}** in ${channel}, as a digest every day at ${hour}`
      : `**${topic}** in ${channel}, as a digest every day at ${hour}, pinging ${role}`,
  begun: (line: string) =>
    `From now on each new article is posted: ${line}. What is in the library already is not.`,
  begunDigest: (line: string) =>
    `From now on new articles are gathered: ${line}. What is in the library already is not.`,
  ended: (line: string) => `No longer followed: ${line}. What was posted stays.`,
  endedDigest: (line: string) =>
    `No longer followed: ${line}. What was posted stays; what waited for the next digest for its sake is left out.`,
  more: (count: number) => `and ${count} more`,
};

export const forget = {
  title: 'Forget this server',
  warning:
    'All that the desk keeps about this server goes: its posts’ records, schedule, follows, settings and audit log. Messages that stand stay, and can no longer be corrected or retracted. This cannot be undone.',
  word: 'Type the word below to confirm',
  hint: (word: string) => `The word is: ${word}`,
  expected: 'forget',
  done: 'All that was kept about this server is deleted.',
};
