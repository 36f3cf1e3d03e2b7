import type { Repertoire } from '../src/bot/command.ts';
import { article } from './article.ts';
import { audit, auditPager } from './audit.ts';
import { card } from './card.ts';
import { at, check } from './check.ts';
import { checkQuote } from './check-quote.ts';
import { correct, correctForm } from './correct.ts';
import { deskCommands, forgetForm } from './desk.ts';
import { digested } from './digested.ts';
import { findSource } from './find-source.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { help } from './help.ts';
import { latest, latestPager } from './latest.ts';
import { manuscriptButtons } from './manuscript.ts';
import { postMenu, postMove, postPager, postButtons, posts } from './posts.ts';
import { posted } from './posted.ts';
import { draftButtons, publish } from './publish.ts';
import { quotes } from './quotes.ts';
import { more, open, read } from './reading.ts';
import { retract, retractForm } from './retract.ts';
import { scheduled } from './scheduled.ts';
import { search, searchPager } from './search.ts';
import { source } from './source.ts';
import { summary } from './summary.ts';
import { topics, topicsPager } from './topics.ts';
import { who, whoPager } from './who.ts';
import { unfollow } from './unfollow.ts';
import { write, writeForm } from './write.ts';

/** All that a person can use: commands in the order of `/help`, entries of a message's menu, buttons and menus. */
export const repertoire: Repertoire = {
  commands: [
    summary,
    article,
    quotes,
    source,
    latest,
    topics,
    search,
    who,
    check,
    publish,
    scheduled,
    posts,
    write,
    correct,
    retract,
    follow,
    unfollow,
    following,
    ...deskCommands,
    audit,
    help,
  ],
  families: { desk: 'What this server has chosen for its desk' },
  menus: [checkQuote, findSource],
  controls: [
    read,
    open,
    latestPager,
    topicsPager,
    searchPager,
    whoPager,
    at,
    more,
    card,
    posted,
    digested,
    draftButtons,
    postPager,
    postMenu,
    postButtons,
    postMove,
    writeForm,
    correctForm,
    manuscriptButtons,
    retractForm,
    forgetForm,
    auditPager,
  ],
};
