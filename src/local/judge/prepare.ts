import { nameOf, type Schema, type Variant } from './schema.ts';

/** Keywords that say nothing about validity, and those that only describe. */
const idle = new Set([
  'title',
  'description',
  'x-discord-union',
  'contentEncoding',
  'example',
  'examples',
]);

/**
 * Makes a schema of the description ready for judging: unions become the keyword `variants`, which tells apart by
 * `type` and does not mind when two of them fit (the description's `oneOf`s overlap); where only null is the other
 * way, it is let through. `define` keeps a schema under a name and returns its reference.
 */
export function createPreparer(
  components: Readonly<Record<string, Schema>>,
  define: (schema: Schema) => string,
): (schema: Schema) => Schema {
  const prepare = (schema: Schema): Schema => {
    const union = schema.oneOf ?? schema.anyOf;
    if (union) return prepareUnion(schema, union);
    if (schema.enum && schema.allOf) return prepare(without(schema, 'allOf')); // the enum is narrower
    // Ids are described as texts; Discord takes numbers too, and its docs show some.
    if (schema['format'] === 'snowflake') return { ...schema, type: ['string', 'integer'] };
    const kept = Object.entries(schema).filter(([keyword]) => !idle.has(keyword));
    const ready = kept.map(([keyword, value]) => [keyword, prepareKeyword(keyword, value)]);
    return Object.fromEntries(ready) as Schema;
  };

  const prepareKeyword = (keyword: string, value: unknown): unknown => {
    if (keyword === 'properties') return mapValues(value as Record<string, Schema>, property);
    if (keyword === 'items') return prepare(value as Schema);
    if (keyword === 'additionalProperties') {
      return typeof value === 'boolean' ? value : prepare(value as Schema);
    }
    if (keyword === 'allOf') return (value as readonly Schema[]).map(prepare);
    return value;
  };

  // Permissions are described as integers; Discord takes (and its docs ask for) strings as well.
  const property = (schema: Schema, name: string): Schema =>
    name === 'default_member_permissions'
      ? { type: ['string', 'integer', 'null'], pattern: '^[0-9]+$', minimum: 0 }
      : prepare(schema);

  const prepareUnion = (schema: Schema, union: readonly Schema[]): Schema => {
    const constants = union.map((way) => way.const);
    if (constants.every((value) => value !== undefined)) {
      return { ...prepare(without(schema, 'oneOf', 'anyOf')), enum: constants };
    }
    const ways = union.filter((way) => way.type !== 'null');
    const variants = ways.map((way): Variant => variantOf(way));
    const [only] = variants;
    const choice = variants.length === 1 && only ? { $ref: only.ref } : { variants };
    return ways.length === union.length ? choice : { if: { type: 'null' }, else: choice };
  };

  const variantOf = (way: Schema): Variant => {
    const whole = way.$ref ? components[nameOf(way.$ref)] : way;
    const tag = whole?.properties?.['type'];
    return { ref: way.$ref ?? define(prepare(way)), tags: tag?.enum ?? [] };
  };

  return prepare;
}

function without(schema: Schema, ...keywords: readonly string[]): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)),
  );
}

function mapValues(
  object: Readonly<Record<string, Schema>>,
  change: (schema: Schema, key: string) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
