import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Description } from './description.ts';
import { formats } from './formats.ts';
import { createPreparer } from './prepare.ts';
import type { Schema } from './schema.ts';
import { variantsKeyword, type Validate } from './variants.ts';

/** Prepares every component once; compiles those that bodies reach, when they reach them. */
export function createCompiler(
  description: Description,
): (name: string, schema: Schema) => Validate {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false, // Discord wrote it; checking it would take as long as preparing it
    formats,
  });
  const validators = new Map<string, Validate>();
  const byRef = (ref: string): Validate => {
    const known = validators.get(ref);
    if (known) return known;
    const compiled = ajv.getSchema(`discord${ref}`);
    const validate: Validate = (data) =>
      !compiled || compiled(data) ? [] : [...(compiled.errors ?? [])];
    validators.set(ref, validate);
    return validate;
  };
  ajv.addKeyword(variantsKeyword(byRef));

  const schemas: Record<string, Schema> = {};
  const define = (schema: Schema): string => {
    const name = `inline${Object.keys(schemas).length}`;
    schemas[name] = schema;
    return `#/components/schemas/${name}`;
  };
  const prepare = createPreparer(description.components.schemas, define);
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    schemas[name] = prepare(schema);
  }
  const routes: Record<string, Schema> = {};
  ajv.addSchema({ $id: 'discord', components: { schemas }, routes });

  return (name, schema) => {
    const key = Buffer.from(name).toString('base64url');
    routes[key] ??= prepare(schema);
    return byRef(`#/routes/${key}`);
  };
}
