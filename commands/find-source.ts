import { findOrigin, type Origin } from '../content/find-origin.ts';
import { currentVersion } from '../content/versions.ts';
import { type Context, defineMessageMenu } from '../src/bot/command.ts';
import { ready } from '../src/bot/ready.ts';
import { UserError } from '../src/bot/user-error.ts';
import { showOrigin } from '../src/views/origin.ts';

/** Says which article of the library a message comes from: by a link, a headline or its words. */
export const findSource = defineMessageMenu({
  name: 'Find source',
  access: 'everyone',
  async run({ parts, links }, context) {
    const text = parts.join('\n');
    if (text.trim() === '' && links.length === 0) throw new UserError({ code: 'nothing-to-check' });
    const { library, engines, reader } = context;
    const [search, quoteCheck] = await Promise.all([
      ready(engines.search),
      ready(engines.quoteCheck),
    ]);
    return showOrigin(
      current(findOrigin({ text, links }, { library, search, quoteCheck }), context),
      reader,
    );
  },
});

/** What was retracted or changed a moment ago may still be in an index as it was. */
function current(origin: Origin, { library }: Context): Origin {
  if (origin.kind === 'unknown') {
    const now = origin.closest.flatMap(({ id }) => library.find(id) ?? []);
    return { ...origin, closest: now.filter(({ status }) => status === 'published') };
  }
  const article = currentVersion(origin.article, library);
  return article ? { ...origin, article } : { kind: 'unknown', closest: [] };
}
