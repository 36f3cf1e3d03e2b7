import type { APIContainerComponent } from 'discord-api-types/v10';
import type { Article, Quote } from '../../content/article.ts';
import type {
  FoundKind,
  FoundQuote,
  NotFoundQuote,
  Verdict,
} from '../../content/check-quote/verdict.ts';
import { cardButton } from './card-button.ts';
import { button, colours, container, row, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { marked, type MarkedSpan } from './markdown/marked.ts';
import { quotePrefix } from './markdown/piece.ts';
import type { Message } from './message.ts';
import { paragraphId, placeIn } from './paragraph-link.ts';
import { showRetraction } from './retraction.ts';
import { messageRoom, sizeOf, subtract, type Size } from './size.ts';
import { belowOf, titleOf } from './verdict-lines.ts';
import { wordsFor } from './words/words-for.ts';

/** More would leave too little room for the words themselves. */
const mostShown = 3;

/** What was found about each quote of a message, in its order; at least one. */
export function showVerdicts(
  verdicts: readonly Verdict[],
  { locale }: { locale: string },
): Message {
  const { verdict: words } = wordsFor(locale);
  const shown = verdicts.slice(0, mostShown);
  const left = verdicts.length - shown.length;
  const room = share(messageRoom, shown.length);
  return {
    components: [
      ...shown.map((verdict, place) =>
        verdict.kind === 'not-found'
          ? notFound(verdict, room, locale)
          : found(verdict, { place, room, locale }),
      ),
      ...(left > 0 ? [container(colours.neutral, [textDisplay(`-# ${words.more(left)}`)])] : []),
    ],
  };
}

/** A tenth is kept for what follows the last of them. */
function share({ characters, bytes }: Size, among: number): Size {
  return {
    characters: Math.floor((characters * 0.9) / among),
    bytes: Math.floor((bytes * 0.9) / among),
  };
}

function notFound(
  { reason, quoted }: NotFoundQuote,
  room: Size,
  locale: string,
): APIContainerComponent {
  const { verdict: words } = wordsFor(locale);
  const title = `### ${reason === 'too-short' ? words.tooShort : words.notFound}\n`;
  const left = subtract(room, sizeOf(title + quotePrefix));
  return container(colours.neutral, [
    textDisplay(title + quotePrefix + marked({ text: quoted, spans: [], sign: '**' }, left)),
  ]);
}

/** Says that a card is genuine: its words stand so in an article, which may have been retracted since. */
export function showGenuine(
  article: Article,
  quote: Quote,
  { locale }: { locale: string },
): Message {
  const verdict: FoundQuote = {
    kind: 'exact',
    article,
    paragraph: quote.paragraph,
    said: quote,
    quoted: quote.text,
    sentence: quote.text,
    differences: [],
    omitted: [],
    attribution: 'same',
    attributedTo: undefined,
    alsoIn: 0,
  };
  const title = wordsFor(locale).card.genuine;
  return { components: [found(verdict, { place: 0, room: messageRoom, locale, title })] };
}

interface Around {
  /** Instead of what the verdict itself says. */
  readonly title?: string;
  /** The number of the verdict in its message, from 0. */
  readonly place: number;
  readonly room: Size;
  readonly locale: string;
}

function found(
  verdict: FoundQuote,
  { place, room, locale, title: own }: Around,
): APIContainerComponent {
  const { article } = verdict;
  if (article.status === 'retracted') return retracted(verdict, locale);
  const title = `### ${own ?? titleOf(verdict, locale)}`;
  const below = belowOf(verdict, locale);
  const left = subtract(room, sizeOf([title, ...below].join('\n')));
  const text = [title, ...quotations(verdict, left, locale), ...below].join('\n');
  return container(colourOf[verdict.kind], [
    textDisplay(text),
    row(...buttonsFor(verdict, place, locale)),
  ]);
}

const colourOf: Readonly<Record<FoundKind, number>> = {
  exact: colours.confirmed,
  altered: colours.corrected,
  cut: colours.corrected,
  misattributed: colours.corrected,
  translated: colours.article,
  'near-translation': colours.neutral,
};

/** To where the words stand; from a translation also to the record; to a card of what somebody really said. */
function buttonsFor({ kind, article, paragraph, said }: FoundQuote, place: number, locale: string) {
  const { verdict: words, translation } = wordsFor(locale);
  const record = paragraphId({ articleId: article.id, paragraph }, place + mostShown);
  return [
    button(words.open, paragraphId(placeIn(article, paragraph), place)),
    ...(article.isTranslation ? [button(translation.original, record)] : []),
    ...(kind === 'exact' && said ? [cardButton(article, said, { seat: place, locale })] : []),
  ];
}

/** The words of a retracted article are not repeated. */
function retracted({ article }: FoundQuote, locale: string): APIContainerComponent {
  const [notice] = showRetraction(article, { locale }).components;
  const shown = notice && 'components' in notice ? notice.components : [];
  return container(
    colours.retracted,
    shown.flatMap((part) => ('content' in part ? [textDisplay(fit(part.content, 1000))] : [])),
  );
}

/** Exact words need no comparison. */
function quotations(verdict: FoundQuote, room: Size, locale: string): string[] {
  const { verdict: words } = wordsFor(locale);
  const { kind, article, quoted, sentence, differences, omitted } = verdict;
  const written = (left: Size) =>
    quotePrefix + marked({ text: sentence, spans: spansIn(verdict, 'written'), sign: '**' }, left);
  if (kind === 'exact' || kind === 'misattributed' || kind === 'translated') {
    return [written(half(room)), ...omissions(omitted, locale)];
  }
  const struck = { text: quoted, spans: spansIn(verdict, 'quoted'), sign: '~~' as const };
  const each = half(room);
  return [
    `-# ${words.asQuoted}`,
    quotePrefix + marked(differences.length > 0 ? struck : { ...struck, spans: [] }, each),
    `-# ${article.isTranslation ? words.asTranslated : words.asWritten}`,
    written(each),
    ...omissions(omitted, locale),
  ];
}

/** Half of the room, without what the labels and what is left out at an ellipsis may take. */
function half({ characters, bytes }: Size): Size {
  return { characters: Math.floor((characters - 300) / 2), bytes: Math.floor((bytes - 600) / 2) };
}

function spansIn({ differences }: FoundQuote, text: 'quoted' | 'written'): MarkedSpan[] {
  return differences
    .map((difference) => difference[text])
    .map(({ start, end }) => [start, end] as const);
}

function omissions(omitted: readonly string[], locale: string): string[] {
  if (omitted.length === 0) return [];
  const { verdict: words } = wordsFor(locale);
  return [`-# ${words.omitted(escapeLine(fit(omitted.join(' … '), 120)))}`];
}
