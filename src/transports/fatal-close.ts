import { FatalError } from '../discord/fatal-error.ts';

/** What a person can do about the close codes after which a new connection is no use (docs: opcodes, gateway). */
const advice: Readonly<Record<number, string>> = {
  4004: 'does not accept the bot token: put a valid one into DISCORD_TOKEN (Developer Portal, your application, Bot, Reset Token)',
  4010: 'does not know one of our connections: start again',
  4011: 'wants more connections, since the bot is in many more servers by now: start again, and it takes the number that Discord recommends',
  4012: 'no longer speaks this version of its gateway: update the bot',
  4013: 'does not know what we asked to be told of: update the bot',
  4014: 'does not allow what we asked to be told of: update the bot',
};

/** The end that a gateway's close code means; undefined for one after which we connect again. */
export function fatalClose(code: number): FatalError | undefined {
  const words = advice[code];
  return words === undefined ? undefined : new FatalError(`Discord ${words} (${code}).`, 69);
}
