import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { showNotice } from './notice.ts';

/** Everything a person can put right, with what the reply needs to say what would be valid. */
export type Problem =
  | { readonly code: 'no-articles' }
  | {
      readonly code: 'unknown-article';
      readonly asked: string;
      readonly closest: readonly string[];
    }
  | { readonly code: 'unknown-topic'; readonly asked: string; readonly topics: readonly string[] }
  | { readonly code: 'unknown-command'; readonly name: string }
  | { readonly code: 'unknown-interaction' }
  | { readonly code: 'stale-control' }
  | { readonly code: 'moderators-only' };

/** Tells the person who asked what went wrong and what would be valid, in one or two sentences. */
export function showProblem(problem: Problem): Message {
  return showNotice({ text: sentence(problem) });
}

/** Tells that the fault is ours, with the number under which the log holds the cause. */
export function showFailure(reference: string): Message {
  return showNotice({
    text: `Something went wrong on our side, and nothing was changed. Please try again; if it stays so, give the server's moderators this number: \`${reference}\`.`,
  });
}

function sentence(problem: Problem): string {
  switch (problem.code) {
    case 'no-articles':
      return 'The library holds no article yet.';
    case 'unknown-article':
      return `No article is called “${escapeLine(problem.asked)}”. ${closest(problem.closest)}`;
    case 'unknown-topic':
      return `No article has the topic “${escapeLine(problem.asked)}”. Topics: ${list(problem.topics)}.`;
    case 'unknown-command':
      return `The command /${escapeLine(problem.name)} no longer exists. Type / to see those that do.`;
    case 'unknown-interaction':
      return 'This bot does not know that kind of action. Type / to see its commands.';
    case 'stale-control':
      return 'This button is from an older version of the bot. Run the command again for a fresh one.';
    case 'moderators-only':
      return 'This needs the permission Manage Messages in this server; an administrator can grant it.';
  }
}

function closest(headlines: readonly string[]): string {
  if (headlines.length === 0) return 'Pick one from the list that opens while you type.';
  return `Closest: ${headlines.map((it) => `“${escapeLine(it)}”`).join(', ')}. Pick one from the list that opens while you type.`;
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words.map((word) => escapeLine(word)));
}
