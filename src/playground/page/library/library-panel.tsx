import type { Problem } from '../../../../content/problem.ts';
import type { LibraryView } from '../../protocol.ts';
import { useSurface } from '../state/context.ts';

/** What there is to read, and what the check of the folder has to say about it. */
export function LibraryPanel({ library }: { readonly library: LibraryView }) {
  const { articles, problems } = library;
  return (
    <div class="library">
      <Problems problems={problems} />
      <h3 class="kicker">
        {articles.length} {articles.length === 1 ? 'article' : 'articles'} in service
      </h3>
      <ul class="articles">
        {articles.slice(0, 200).map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ul>
    </div>
  );
}

function ArticleItem({ article }: { readonly article: LibraryView['articles'][number] }) {
  const { compose } = useSurface();
  const { id, headline, status, topics, language, words } = article;
  return (
    <li class={status === 'retracted' ? 'retracted' : ''}>
      <button
        type="button"
        onClick={() => compose(`/summary article:${id}`)}
        lang={language}
        dir="auto"
      >
        {headline}
      </button>
      <p>
        <code>{id}.md</code> · {words.toLocaleString('en')} words
        {status !== 'published' && <b> · {status}</b>}
        {topics.length > 0 && ` · ${topics.join(', ')}`}
      </p>
    </li>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section aria-live="polite" aria-label="Problems">
      {problems.length === 0 ? (
        <p class="verdict good">No problems in the folder.</p>
      ) : (
        <ul class="problems">
          {problems.map((problem, index) => (
            <li key={index} class={problem.level}>
              <p class="problem-place">
                <code title={problem.file}>
                  {nameOf(problem.file)}:{problem.line}:{problem.column}
                </code>{' '}
                <b>{problem.rule}</b>
              </p>
              <p>{problem.message}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const nameOf = (path: string) => path.replace(/^.*[\\/]/, '');
