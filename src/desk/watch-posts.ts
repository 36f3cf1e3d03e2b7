import type { Post } from './post.ts';

/** Lets somebody wait for what becomes of a post. */
export interface PostWatch {
  tell(post: Post): void;
  /** Resolves with the post when there is nothing left to do for it, or as it is after `withinMs`. */
  settled(post: Post, withinMs: number): Promise<Post>;
}

export function watchPosts(): PostWatch {
  const listeners = new Set<(post: Post) => void>();
  return {
    tell(post) {
      for (const listener of listeners) listener(post);
    },
    settled(post, withinMs) {
      if (post.nextAt === null) return Promise.resolve(post);
      return new Promise((resolve) => {
        let latest = post;
        const end = () => {
          clearTimeout(timer);
          listeners.delete(listen);
          resolve(latest);
        };
        const listen = (changed: Post) => {
          if (changed.id !== post.id) return;
          latest = changed;
          if (changed.nextAt === null) end();
        };
        const timer = setTimeout(end, withinMs);
        listeners.add(listen);
      });
    },
  };
}
