/** What a moderator does, one after the other. Doing all of it again changes nothing. */
export interface Script {
  /** The key of the post, and the article's id. */
  readonly key: string;
  /** The article appears, and goes into the digest of a channel that follows its topic; else it is published. */
  readonly digest: boolean;
  readonly announcement: boolean;
  /** Whether the article has a picture, which goes out as a file. */
  readonly picture: boolean;
  /** How many corrections; Discord lets only two an hour be made in an announcement channel. */
  readonly corrections: number;
  readonly retract: boolean;
}

/** What a desk process is told. */
export interface Orders {
  readonly where: { readonly dataDir: string } | { readonly databaseUrl: string };
  readonly apiUrl: string;
  readonly token: string;
  /** How far its clock is ahead of the machine's, in milliseconds. */
  readonly offset: number;
  readonly worker: string;
  readonly script: Script;
  /** At which of its steps it is to die, from 1; 0 for never. */
  readonly dieAt: number;
}

/** From the process: nothing happens before so many milliseconds have passed. */
export interface Waiting {
  readonly waitMs: number;
}
