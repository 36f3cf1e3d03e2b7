import type { Schema } from './schema.ts';

/** As much of an OpenAPI 3.1 document as is used here. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

/** Discord's description of its API, loaded when it is first needed: a chunk of its own in the bundle. */
export async function loadDescription(): Promise<Description> {
  const { default: description } = await import('../discord-openapi.json', {
    with: { type: 'json' },
  });
  return description as Description;
}
