import type { APIChannel } from 'discord-api-types/v10';
import { permissionsIn } from '../local/permissions.ts';
import type { LocalDiscord, Persona, Person } from '../local/types.ts';
import type { PlaygroundState } from './protocol.ts';

type Known = Pick<LocalDiscord, 'world' | 'channels'>;

/** Send Messages; docs: topics/permissions. */
const send = 1n << 11n;

/** What each person may do in each channel, as Discord's client would know it. */
export function rightsIn(known: Known): PlaygroundState['rights'] {
  const ofPerson = (person: Person) =>
    known.channels().map((channel) => [channel.id, rightsOf(known, person, channel).toString()]);
  return Object.fromEntries(
    known.world.people.map((person) => [person.id, Object.fromEntries(ofPerson(person))]),
  );
}

/** Whether a persona may write where they are. */
export function mayWrite(known: Known, { userId, channelId }: Persona): boolean {
  const person = known.world.people.find(({ id }) => id === userId);
  const channel = known.channels().find(({ id }) => id === channelId);
  return person && channel ? (rightsOf(known, person, channel) & send) !== 0n : false;
}

/** In a thread that of the channel that it belongs to. */
function rightsOf({ world, channels }: Known, person: Person, channel: APIChannel): bigint {
  const parentId = 'parent_id' in channel ? channel.parent_id : undefined;
  const parent = channels().find(({ id }) => id === parentId);
  return permissionsIn(world, person, parent ?? channel);
}
