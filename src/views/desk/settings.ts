import { colours, container, textDisplay } from '../components.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { escapeLine } from '../markdown/escape.ts';
import { fit } from '../fit.ts';
import { hourName } from './hour-name.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** What a server has chosen; the desk's own settings fit. */
export interface SettingsSeen {
  readonly timeZone: string;
  readonly logChannelId: string | null;
  readonly language: string | null;
  readonly moderatorRoleIds: readonly string[];
  readonly approval: boolean;
  readonly digestHour: number;
}

interface Reading {
  readonly locale: string;
  readonly now: Date;
}

/** All that a server has chosen, and which command changes it. */
export function showSettings(settings: SettingsSeen, { locale, now }: Reading): Message {
  const words = deskWordsFor(locale).settings;
  const lines = [
    `## ${words.title}`,
    words.timeZone(escapeLine(settings.timeZone), clockIn(settings.timeZone, locale, now)),
    words.log(settings.logChannelId && `<#${settings.logChannelId}>`),
    words.language(settings.language && languageName(settings.language, locale)),
    words.digest(hourName(settings.digestHour, locale)),
    words.moderators(settings.moderatorRoleIds.slice(0, 20).map((id) => `<@&${id}>`)),
    words.approval(settings.approval),
  ];
  return { components: [container(colours.neutral, [textDisplay(lines.join('\n'))])] };
}

/** Says in a sentence what was changed. */
export function showChanged(
  what: keyof SettingsSeen | 'forgotten',
  settings: SettingsSeen,
  { locale, now }: Reading,
): Message {
  const { settings: words, forget } = deskWordsFor(locale);
  const text = {
    timeZone: words.timeZone(
      escapeLine(settings.timeZone),
      clockIn(settings.timeZone, locale, now),
    ),
    logChannelId: words.log(settings.logChannelId && `<#${settings.logChannelId}>`),
    language: words.language(settings.language && languageName(settings.language, locale)),
    digestHour: words.digest(hourName(settings.digestHour, locale)),
    moderatorRoleIds: `${words.moderators(settings.moderatorRoleIds.slice(0, 20).map((id) => `<@&${id}>`))}\n${words.moderatorsHint}`,
    approval: words.approval(settings.approval),
    forgotten: forget.done,
  };
  return showNotice({ text: text[what] });
}

/** The time on the clocks there, so that a wrong zone is seen at once. */
function clockIn(timeZone: string, locale: string, now: Date): string {
  try {
    const options = { timeZone, dateStyle: 'medium', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat(locale, options).format(now);
  } catch {
    return '…';
  }
}

function languageName(tag: string, locale: string): string {
  try {
    return escapeLine(new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag);
  } catch {
    return escapeLine(fit(tag, 20));
  }
}
