import type { Nodes } from 'mdast';
import { riskyNodesOf, textOf } from '../markdown.ts';
import type { Mistake } from '../mistake.ts';
import type { Rule } from '../rule.ts';

/** A link leads to a web page, and its text does not show another host than it leads to. */
export const linkIsHonest: Rule = {
  name: 'link-is-honest',
  level: 'error',
  *check({ body }) {
    for (const { node, offset } of riskyNodesOf(body, withoutHonestLinks(body))) {
      const found = objection(node);
      if (found) yield { at: { offset }, ...found };
    }
  },
};

interface Objection {
  readonly message: string;
  readonly what: Mistake;
}

/** A link without markup in its text: nothing that only a parser would understand. */
const simpleLink = /\[([^[\]<>`\\*_~&\n]+)\]\((https?:\/\/[^\s()<>\\&/]+(?:\/[^\s()<>\\]*)?)\)/gi;

/** Blanks out the simple links that are fine, because most bodies have no others. */
function withoutHonestLinks(body: string): string {
  if (!body.includes('](')) return body;
  return body.replace(simpleLink, (link: string, text: string, url: string) =>
    linkObjection(url, text) === undefined ? ' '.repeat(link.length) : link,
  );
}

function objection(node: Nodes): Objection | undefined {
  switch (node.type) {
    case 'link':
      return isPlainEmail(node.url, textOf(node))
        ? undefined
        : linkObjection(node.url, textOf(node));
    case 'image':
      return node.alt ? linkObjection(node.url, '') : noAltText;
    case 'definition':
      return linkElsewhere;
    default:
      return undefined;
  }
}

const noAltText: Objection = {
  message: 'a picture needs an alt text: ![what it shows](https://…)',
  what: { code: 'no-alt-text' },
};

const linkElsewhere: Objection = {
  message: 'write the link where it is used: [text](https://…)',
  what: { code: 'link-elsewhere' },
};

function linkObjection(url: string, text: string): Objection | undefined {
  const target = webAddress(url);
  if (!target) {
    return {
      message: `${url || 'an empty target'} is not a web page; begin it with https:// or http://`,
      what: { code: 'no-web-page', url },
    };
  }
  if (target.username !== '') {
    return {
      message: `${url} hides its host behind an @; leave out what is before it`,
      what: { code: 'hidden-host', url },
    };
  }
  const host = hostOf(target);
  const shown = hostsIn(text).find((it) => it !== host);
  if (shown === undefined) return undefined;
  return {
    message: `the text shows ${shown}, but the link leads to ${host}; let both name the same host`,
    what: { code: 'other-host', shown, host },
  };
}

function webAddress(url: string): URL | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  return target?.protocol === 'https:' || target?.protocol === 'http:' ? target : undefined;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

/** Endings of file names that are no top-level domains: “report.pdf” and “Node.js” are no hosts. */
const fileName = /\.(?:csv|docx?|gif|html?|jpe?g|js|json|pdf|png|svg|txt|xlsx?)$/i;

/** What looks like a host in a link's text: `example.org`, `https://www.example.org/x`. */
function hostsIn(text: string): string[] {
  const shown = text.matchAll(
    /(?<![\p{L}\p{N}/@.-])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/giu,
  );
  return [...shown].flatMap(([, name = '']) => {
    const address = fileName.test(name) ? undefined : webAddress(`https://${name}`);
    return address ? hostOf(address) : [];
  });
}

/** GitHub's Markdown makes a link of every e-mail address that stands in the text. */
function isPlainEmail(url: string, text: string): boolean {
  return url === `mailto:${text}`;
}
