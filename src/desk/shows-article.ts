import { eq, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { digestItems, posts } from '../store/schema.ts';

/** Whether a post shows an article: it is a post of it, or a digest that names it. */
export function showsArticle(articleId: string): SQL | undefined {
  return or(
    eq(posts.articleId, articleId),
    sql`${posts.id} in (select ${digestItems.postId} from ${digestItems} where ${digestItems.articleId} = ${articleId})`,
  );
}
