import { permissionsIn } from '../local/permissions.ts';
import type { World } from '../local/types.ts';
import type { PlaygroundState } from './protocol.ts';

/** What each person may do in each channel, as Discord's client would know it. */
export function rightsIn(world: World): PlaygroundState['rights'] {
  const ofPerson = (person: World['people'][number]) =>
    world.channels.map((channel) => [channel.id, permissionsIn(world, person, channel).toString()]);
  return Object.fromEntries(
    world.people.map((person) => [person.id, Object.fromEntries(ofPerson(person))]),
  );
}
