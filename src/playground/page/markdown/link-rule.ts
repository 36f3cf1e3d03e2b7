import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { safeTarget } from './safe-target.ts';

type Rule = (typeof rulesExtended)[string];

const base = SimpleMarkdown.defaultRules.link;

/** Like Discord, leaves a masked link as it was typed when its target is not http(s) or its text is itself an address. */
export const linkRule: Rule = {
  order: base.order,
  match: (source, state, before) => {
    const capture = base.match(source, state, before);
    if (!capture) return null;
    const isDisguise = /https?:\/\//i.test(capture[1] ?? '');
    return isDisguise || safeTarget(capture[2] ?? '') === undefined ? null : capture;
  },
  parse: base.parse,
};
