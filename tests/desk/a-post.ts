import type { Post } from '../../src/desk/post.ts';

export const noon = new Date('2026-11-01T12:00:00.000Z');

/** A post that is due at noon and of which nothing was sent; `over` says what matters to the test. */
export function aPost(over: Partial<Post> = {}): Post {
  return {
    id: '0123456789abcdef01234567',
    guildId: '100000000000000001',
    channelId: '200000000000000001',
    target: 'text',
    articleId: 'tram-line',
    roleId: null,
    note: null,
    crosspost: false,
    forumTitle: null,
    forumTagIds: [],
    repliesTo: null,
    tells: null,
    requestKey: 'key',
    createdBy: '300000000000000001',
    createdAt: noon,
    desired: 'shown',
    desiredRevision: 'r1',
    retractionReason: null,
    retractedAt: null,
    due: noon,
    messageId: null,
    liveChannelId: null,
    liveRevision: null,
    livePicture: null,
    liveRetracted: false,
    liveAt: null,
    crosspostedAt: null,
    state: 'planned',
    reason: null,
    toldReason: null,
    attempts: 0,
    sends: 0,
    firstSentAt: null,
    lastSentAt: null,
    sentRevision: null,
    rearchive: false,
    nextAt: noon,
    leaseOwner: null,
    leaseUntil: null,
    ...over,
  };
}
