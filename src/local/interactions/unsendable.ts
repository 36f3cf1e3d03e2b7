/** Discord's client would not have sent this; the message says why, for whoever tried. */
export class Unsendable extends Error {
  override readonly name = 'Unsendable';
}
