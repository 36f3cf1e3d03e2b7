/** The words around finding something: search, quotes to check, sources, topics and people. As of `Words`. */
export interface FindingWords {
  readonly more: {
    readonly button: string;
    title(headline: string): string;
    none(headline: string): string;
  };

  readonly search: {
    title(query: string): string;
    count(total: number): string;
    /** When a long query cannot be turned page by page. */
    best(shown: number, total: number): string;
    none(query: string): string;
    noneWithin(query: string): string;
    respelt(typed: string, as: string): string;
    topic(topic: string): string;
    publisher(name: string): string;
    /** Dates are Discord timestamps. */
    after(date: string): string;
    before(date: string): string;
    /** Where the words stand: a paragraph from 1, or 0 for what stands above the text. */
    place(paragraph: number): string;
    readonly placeholder: string;
  };

  readonly verdict: {
    readonly exact: string;
    readonly altered: string;
    readonly cut: string;
    misattributed(named: string): string;
    /** Of a translation, which is not the record: the very words, or some like them. */
    readonly translated: string;
    readonly nearTranslation: string;
    readonly notFound: string;
    readonly tooShort: string;
    readonly asQuoted: string;
    readonly asWritten: string;
    readonly asTranslated: string;
    omitted(words: string): string;
    /** Where nobody is quoted: the article says it itself. */
    ownWords(publisher: string): string;
    namedInstead(named: string): string;
    place(paragraph: number, headline: string): string;
    alsoIn(count: number): string;
    readonly open: string;
    more(count: number): string;
    readonly nothingToCheck: string;
  };

  readonly origin: {
    readonly byLink: string;
    readonly byHeadline: string;
    byWords(paragraph: number): string;
    bySimilarWords(paragraph: number): string;
    readonly none: string;
    readonly closest: string;
  };

  readonly topics: {
    readonly title: string;
    /** In a list; the topic is in bold. */
    item(topic: string, count: number): string;
    /** Beside a topic in the menu. */
    articles(count: number): string;
    count(topics: number): string;
    readonly none: string;
    readonly placeholder: string;
  };

  readonly who: {
    title(name: string): string;
    count(quotes: number): string;
    place(paragraph: number, headline: string): string;
    readonly placeholder: string;
  };

  readonly card: {
    /** Beside a quote, where a phone has room for one short word: makes a picture of it. */
    readonly button: string;
    /** Under a card; the code is in backticks. */
    note(code: string): string;
    readonly genuine: string;
    readonly busy: string;
    readonly noFont: string;
    unknown(code: string): string;
  };
}
