import { riskyNodesOf } from '../markdown.ts';
import type { Rule } from '../rule.ts';

/** A body is Markdown without HTML, because Discord would show the tags. */
export const noRawHtml: Rule = {
  name: 'no-raw-html',
  level: 'error',
  *check({ body }) {
    if (!body.includes('<')) return;
    for (const { node, offset } of riskyNodesOf(body)) {
      if (node.type !== 'html') continue;
      const html = node.value.trimStart();
      const tag = html.split('\n', 1)[0]?.slice(0, 40) ?? '';
      yield {
        at: { offset: offset + node.value.length - html.length },
        message: `${tag} is HTML; write Markdown instead, or \\< for a plain <`,
        what: { code: 'html', tag },
      };
    }
  },
};
