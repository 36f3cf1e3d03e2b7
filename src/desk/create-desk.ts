import { eq } from 'drizzle-orm';
import { follows } from '../store/schema.ts';
import { amend } from './amend.ts';
import { correct } from './correct.ts';
import type { Desk } from './desk.ts';
import { confirm, discard, findDraft, keepDraft, listSubmitted, submit } from './drafts.ts';
import { forget } from './forget.ts';
import { changeSettings, follow, settingsOf, unfollow } from './guild.ts';
import { findPost, findRetraction, findRevision, listAudit, listPosts } from './ledger.ts';
import { discardManuscript, listWaiting, submitManuscript } from './manuscript-approval.ts';
import { findManuscript, keepManuscript, renewManuscript } from './manuscripts.ts';
import type { Office } from './office.ts';
import { crosspostsLeft } from './pacing.ts';
import { correctionEnd, progressOf } from './progress.ts';
import { publish } from './publish.ts';
import { retract } from './retract.ts';
import { cancel, reschedule, retry } from './schedule.ts';
import { write } from './write.ts';
import { yetToTell } from './yet-to-tell.ts';

/** The desk on a store that is open. */
export function createDesk(office: Office): Desk {
  const { database } = office;
  return {
    draft: (request, by) => keepDraft(request, by, office),
    findDraft: (draftId, guildId) => findDraft(database, draftId, guildId),
    submit: (draftId, by) => submit(draftId, by, office),
    submitted: (guildId) => listSubmitted(database, guildId),
    confirm: (draftId, article, by, how) => confirm(draftId, { article, by, ...how }, office),
    discard: (draftId, by) => discard(draftId, by, office),
    publish: (request) => publish(request, office),
    reschedule: (postId, due, by) => reschedule(postId, due, by, office),
    cancel: (postId, by) => cancel(postId, by, office),
    retry: (postId, by) => retry(postId, by, office),
    correct: (article, by) => correct(article, by, office),
    keepManuscript: (content, by, replaces) => keepManuscript(content, by, office, replaces),
    findManuscript: (id, guildId) => findManuscript(database, id, guildId),
    renewManuscript: (id, revision, by) => renewManuscript({ id, revision }, by, office),
    submitManuscript: (id, by) => submitManuscript(id, by, office),
    submittedManuscripts: (guildId) => listWaiting(database, guildId),
    discardManuscript: (id, by) => discardManuscript(id, by, office),
    write: (manuscriptId, article, by) => write(manuscriptId, article, by, office),
    amend: (manuscriptId, amendment, by) => amend(manuscriptId, amendment, by, office),
    retract: (articleId, reason, by) => retract(articleId, reason, by, office),
    retraction: (guildId, articleId) => findRetraction(database, guildId, articleId),
    posts: (guildId, filter) => listPosts(database, guildId, filter),
    post: (postId, guildId) => findPost(database, postId, guildId),
    progress: (articleId, guildId) => progressOf(database, { articleId, guildId }, office.now()),
    correctionEnd: (articleId, guildId) =>
      correctionEnd(database, { articleId, guildId }, office.now()),
    crosspostsLeft: (channelId) => crosspostsLeft(database, channelId, office.now()),
    revision: (articleId, revision) => findRevision(database, articleId, revision),
    settings: (guildId) => settingsOf(database, guildId),
    changeSettings: (change, by) => changeSettings(change, by, office),
    follow: (what, by) => follow(what, by, office),
    unfollow: (what, by) => unfollow(what, by, office),
    follows: (guildId) => database.select().from(follows).where(eq(follows.guildId, guildId)),
    yetToTell: (article, where) => yetToTell(database, article, where),
    audit: (guildId, page) => listAudit(database, guildId, page),
    forget: (guildId) => database.transaction((tx) => forget(tx, guildId)),
  };
}
