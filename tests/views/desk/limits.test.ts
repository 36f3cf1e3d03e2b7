import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import type { ManuscriptProblem } from '../../../content/manuscript.ts';
import { showAudit } from '../../../src/views/desk/audit.ts';
import { showProgress } from '../../../src/views/desk/correction.ts';
import { showConfirmed } from '../../../src/views/desk/done.ts';
import { showFollows } from '../../../src/views/desk/follows.ts';
import { askForTime, askToForget, askToRetract } from '../../../src/views/desk/forms.ts';
import { showStuckPost } from '../../../src/views/desk/log.ts';
import type { PostSeen } from '../../../src/views/desk/post-facts.ts';
import { askToCorrect, askToWrite } from '../../../src/views/desk/manuscript-forms.ts';
import {
  showCorrection,
  showManuscript,
  showMistakes,
} from '../../../src/views/desk/manuscript.ts';
import { showPostDetail, showPostList } from '../../../src/views/desk/post-list.ts';
import { showPreview } from '../../../src/views/desk/preview.ts';
import { showRetracted } from '../../../src/views/desk/retracted.ts';
import { validateModal } from '../../../src/discord/validate/modal.ts';
import type { Message } from '../../../src/views/message.ts';
import { anyArticle, textUpTo } from '../arbitrary-article.ts';
import { broken } from '../broken.ts';
import { textOf } from '../seen.ts';
import { languages } from '../words/languages.ts';

const locale = 'en';
const id = '0123456789abcdef01234567';

/** The mistakes that take the most words. */
const misquoted = (text: string): ManuscriptProblem[] => {
  const differences = Array.from({ length: 3 }, () => ({ quoted: text, written: text }));
  const closest = { paragraph: 1_000, differences };
  const what = { code: 'not-verbatim', quote: text, closest } as const;
  return Array.from({ length: 30 }, () => ({ message: text, what }));
};

const aPost = (over: Partial<PostSeen> = {}): PostSeen => ({
  id,
  guildId: '1100000000000000001',
  channelId: '1500000000000000001',
  articleId: 'a'.repeat(60),
  repliesTo: null,
  state: 'failed',
  desired: 'shown',
  desiredRevision: 'f'.repeat(64),
  liveRevision: 'e'.repeat(64),
  livePicture: null,
  liveRetracted: false,
  messageId: '1600000000000000001',
  liveChannelId: '1700000000000000001',
  liveAt: new Date(0),
  crosspostedAt: new Date(0),
  due: new Date(0),
  sends: 0,
  nextAt: null,
  reason: 'cannot-read',
  createdBy: '1300000000000000001',
  createdAt: new Date(0),
  ...over,
});

const preview = (article: Article, note: string, picture?: Buffer): Message =>
  showPreview(
    {
      id,
      article,
      channelId: '1500000000000000001',
      target: 'forum',
      due: '2026-12-01T18:30:00.000Z',
      dueNote: { kind: 'overlap', zone: 'America/Argentina/ComodRivadavia' },
      roleId: '1400000000000000001',
      note,
      crosspost: true,
      crosspostsLeft: 10,
      yetToTell: 1_000_000,
      forum: { title: note.slice(0, 100), tags: Array.from({ length: 5 }, () => '*'.repeat(20)) },
      language: 'en',
      picture,
    },
    {
      locale,
      stage: 'approve',
      changed: true,
      askedBy: { userId: '1300000000000000001', at: '2026-12-01T18:30:00.000Z' },
    },
  );

const linked = aPost({ repliesTo: '1600000000000000001' });
const headlines = Array.from({ length: 20 }, () => '*'.repeat(256));

describe('Discord takes', { timeout: 60_000 }, () => {
  it('the preview of any article with any note', () => {
    fc.assert(
      fc.property(anyArticle, textUpTo(800), (article, note) => {
        expect(broken(preview(article, note))).toEqual([]);
        expect(broken(preview(article, note, Buffer.from('a picture')))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('what is said of a correction to any article, from any other', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, textUpTo(500), (article, before, note) => {
        const picture = Buffer.from('a picture');
        const askedBy = { userId: '1300000000000000001', at: '2026-12-01T18:30:00.000Z' };
        const seen = { id, locale, language: 'en', since: 'outdated' as const, askedBy, picture };
        const typed = { headline: note, points: note, text: note, details: note };
        const looks = { ...seen, stage: 'approve' as const, typed };
        const correcting = { article, before, posts: 1_000, endsAt: new Date(0) };
        const progress = {
          all: 9,
          done: 1,
          planned: 2,
          failed: 3,
          waiting: 3,
          endsAt: new Date(0),
        };
        for (const message of [
          showCorrection(correcting, looks),
          showManuscript(article, looks),
          showManuscript(article, { ...seen, stage: 'look' }),
          showMistakes(
            Array.from({ length: 30 }, () => ({ message: note })),
            { ...seen, stage: 'submit' },
          ),
          ...languages.map(([, their]) =>
            showMistakes(misquoted(note), { id, locale: their, stage: 'submit' }),
          ),
          showProgress(article, progress, { locale, goesOn: true }),
        ]) {
          expect(broken(message)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lists, details and notices with the longest headlines', () => {
    const items = headlines.map((headline, i) =>
      i % 2 === 0
        ? { kind: 'post' as const, headline, post: i % 4 === 0 ? linked : aPost() }
        : i % 3 === 0
          ? { kind: 'manuscript' as const, headline, id, about: 'correction' as const }
          : { kind: 'draft' as const, headline, id, channelId: '1500000000000000001' },
    );
    const link = { list: 'posts' as const, page: 2, articleId: 'a'.repeat(60) };
    const [headline = ''] = headlines;
    for (const message of [
      showPostList(distinct(items), { link, headline, locale }),
      showPostDetail(aPost(), { headline, list: 'scheduled', locale }),
      showPostDetail(linked, { headline, list: 'posts', locale }),
      showRetracted(headline, [aPost(), linked, aPost({ messageId: null })], { locale }),
      showConfirmed(aPost(), { locale }),
      showStuckPost(aPost(), { headline, locale }),
    ]) {
      expect(broken(message)).toEqual([]);
    }
  });

  it('as many follows and audit entries as fit a page, of the longest', () => {
    const follows = Array.from({ length: 200 }, () => ({
      topic: '界'.repeat(40),
      channelId: '1500000000000000001',
      roleId: '1400000000000000001',
      digest: true,
    }));
    expect(broken(showFollows(follows, { locale, digestHour: 23 }))).toEqual([]);
    const entries = Array.from({ length: 8 }, (_, at) => ({
      id: at,
      at: new Date(0),
      actorId: '1300000000000000001',
      action: 'settings',
      articleId: 'a'.repeat(60),
      postId: id,
      before: { reason: '界'.repeat(500), note: '*'.repeat(500) },
      after: { reason: '*'.repeat(500), note: '界'.repeat(500) },
    }));
    const audit = showAudit(entries, { isFirst: false, hasMore: true, locale });
    expect(broken(audit)).toEqual([]);
  });

  it('each form, for any article', () => {
    fc.assert(
      fc.property(anyArticle, textUpTo(500), (article, reason) => {
        const typed = { id, entry: { kind: 'update' as const, note: reason } };
        for (const { form } of [
          askToRetract(article, { reason, locale }),
          askToCorrect({ ...article, id: 'a'.repeat(60) }, { locale }, typed),
          askToCorrect({ ...article, writtenAt: '2026-03-01T00:00:00Z' }, { locale }),
          askToWrite({ locale }),
        ]) {
          expect(validateModal(form)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
    const timeZone = 'America/Argentina/ComodRivadavia';
    const move = askForTime(id, { list: 'scheduled', timeZone, locale });
    expect(validateModal(move.form)).toEqual([]);
    expect(validateModal(askToForget({ locale }).form)).toEqual([]);
  });
});

it('a preview pings and links nobody whom a note names', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const text = textOf(preview(article, '@everyone <@1> [bank](https://evil.example) `x'));
      expect(text).toContain(String.raw`\@everyone \<\@1\> \[bank\]`);
    }),
    { numRuns: 10 },
  );
});

/** A menu takes each value once. */
function distinct<T extends { kind: string; id?: string; post?: PostSeen }>(items: readonly T[]) {
  return items.map((item, i) => {
    const own = id.slice(0, 22) + String(i).padStart(2, '0');
    return item.post ? { ...item, post: { ...item.post, id: own } } : { ...item, id: own };
  });
}
