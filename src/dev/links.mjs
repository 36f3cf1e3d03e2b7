// Checks that each relative link in the documents leads to a file, and each #anchor to a heading.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((it) => it.endsWith('.md'))
    .map((it) => join('docs', it)),
];
const broken = documents.flatMap((file) =>
  linksOf(read(file))
    .filter((url) => !leads(file, url))
    .map((url) => `${file}: ${url}`),
);
if (broken.length > 0) {
  console.error(`These links lead nowhere:\n${broken.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`${documents.length} documents, and no link leads nowhere.`);
}

function leads(from, url) {
  if (/^[a-z]+:/.test(url)) return true;
  const [path, anchor] = url.split('#');
  const file = path ? resolve(dirname(from), path) : resolve(from);
  if (!existsSync(file)) return false;
  return anchor === undefined || headingsOf(read(file)).includes(anchor);
}

function linksOf(tree) {
  const own = ['link', 'image', 'definition'].includes(tree.type) ? [tree.url] : [];
  return [...own, ...(tree.children ?? []).flatMap(linksOf)];
}

/** Headings as GitHub names them in links. */
function headingsOf(tree) {
  return tree.children
    .filter((it) => it.type === 'heading')
    .map((it) =>
      textOf(it)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    );
}

function textOf(node) {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function read(file) {
  return fromMarkdown(readFileSync(file, 'utf8'));
}
