import type { CardMaker, CardMakerOptions } from './create-card-maker.ts';

/** A card maker of which nothing is loaded before the first card: its languages and letters take megabytes. */
export function lateCardMaker(options: CardMakerOptions): Pick<CardMaker, 'card' | 'stop'> {
  let made: Promise<CardMaker> | undefined;
  const make = async () => {
    const { createCardMaker } = await import('./create-card-maker.ts');
    return createCardMaker(options);
  };
  return {
    async card(...wanted) {
      made ??= make();
      return (await made).card(...wanted);
    },
    async stop() {
      await (await made)?.stop();
    },
  };
}
