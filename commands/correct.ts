import { defineCommand } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { refuseRetracted } from '../src/bot/desk/draft-of.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { correctionKindOption } from '../src/bot/options/correction-kind.ts';
import { optionalText } from '../src/bot/options/optional-text.ts';
import { required } from '../src/bot/options/required.ts';
import { showCorrection } from '../src/views/desk/correction.ts';

/** Articles are files, so this prepares a correction and tells what it will change; saving the file makes it. */
export const correct = defineCommand({
  name: 'correct',
  description: 'Prepare a correction: what to write, which posts will change, how far one is',
  access: 'moderators',
  private: true,
  options: {
    article: required(articleOption(), 'A headline, topic or name'),
    kind: correctionKindOption(),
    note: optionalText('What was wrong, and what is right, for readers', 500),
  },
  run: ({ article, kind, note = '…' }, { now, reader, ...context }) =>
    atDesk({ now, reader, ...context }, async ({ desk, by }) => {
      refuseRetracted(article);
      const all = await desk.posts(by.guildId, { articleId: article.id, limit: 1000 });
      const posts = all.filter(({ desired }) => desired === 'shown');
      const behind = posts.find(({ desiredRevision }) => desiredRevision !== article.revision);
      const shown = behind && (await desk.revision(article.id, behind.desiredRevision));
      const at = `${now.toISOString().slice(0, 19)}Z`;
      return showCorrection({ article, posts, shown, entry: { at, kind, note }, ...reader });
    }),
});
