import { describe, expect, it } from 'vitest';
import { ids } from '../../src/local/world.ts';
import { anArticle } from '../builders/article.ts';
import { engines } from '../contracts/store-engines.ts';
import { useNewsroom } from './use-newsroom.ts';

const { guild: guildId } = ids;
const author = { guildId, by: ids.moderator };
const another = { guildId, by: ids.administrator };
const elsewhere = { guildId: ids.elsewhere, by: ids.administrator };
const texts = { points: 'x', text: 'x', details: 'publisher: x' };
const writing = { kind: 'article', manuscript: { headline: 'x', ...texts } } as const;
const article = anArticle({ id: 'the-ferry', writtenAt: '2026-03-05T09:00:00Z' });
const correcting = {
  kind: 'correction',
  articleId: article.id,
  revision: 'before',
  entry: { kind: 'update', note: 'x' },
} as const;

describe.each(engines)('what moderators type ($name)', { timeout: 60_000 }, (engine) => {
  const room = useNewsroom(engine);

  const waiting = async () => (await room.desk.submittedManuscripts(guildId)).map(({ id }) => id);
  async function submitted(content: Parameters<typeof room.desk.keepManuscript>[0] = writing) {
    const { id } = await room.desk.keepManuscript(content, author);
    await room.desk.submitManuscript(id, author);
    return id;
  }

  it('is replaced by its author alone, and waits no more then', async () => {
    const id = await submitted();
    for (const by of [another, elsewhere]) {
      await room.desk.keepManuscript(writing, by, id);
      expect(await waiting()).toEqual([id]);
    }
    await room.desk.keepManuscript(writing, author, id);
    expect(await waiting()).toEqual([]);
    await expect(room.desk.write(id, article, another)).rejects.toMatchObject({
      code: 'changed-since',
    });
  });

  it('is its author’s to ask for, to drop and to make, until it waits', async () => {
    const { id } = await room.desk.keepManuscript(writing, author);
    const refused = { code: 'no-such-draft' };
    await expect(room.desk.submitManuscript(id, another)).rejects.toMatchObject(refused);
    await expect(room.desk.discardManuscript(id, another)).rejects.toMatchObject(refused);
    await expect(room.desk.write(id, article, another)).rejects.toMatchObject(refused);
    await room.desk.write(id, article, author);
  });

  it('is not its author’s to make where approval is on, asked for or not', async () => {
    const { id } = await room.desk.keepManuscript(writing, author);
    await room.desk.changeSettings({ approval: true }, another);
    await expect(room.desk.write(id, article, author)).rejects.toMatchObject({ code: 'own-draft' });
  });

  it('is anybody’s but its author’s to make, when it waits', async () => {
    const id = await submitted();
    await expect(room.desk.write(id, article, author)).rejects.toMatchObject({ code: 'own-draft' });
    await room.desk.write(id, article, another);
    expect(await waiting()).toEqual([]);
  });

  it('waits on, still its author’s, when it is renewed for another revision', async () => {
    const id = await submitted(correcting);
    const renewed = await room.desk.renewManuscript(id, 'after', another);
    expect(await waiting()).toEqual([renewed.id]);
    expect(renewed).toMatchObject({ createdBy: author.by, content: { revision: 'after' } });
    const amendment = { article, entry: { at: '2026-03-06T09:00:00Z', ...correcting.entry } };
    await expect(room.desk.amend(renewed.id, amendment, author)).rejects.toMatchObject({
      code: 'own-draft',
    });
  });
});
