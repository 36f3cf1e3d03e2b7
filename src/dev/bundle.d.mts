/** Bundles the project into dist/ when a source is newer than the bundle. */
export function bundle(): Promise<void>;
