import type { ErrorObject, FuncKeywordDefinition } from 'ajv';
import type { Variant } from './schema.ts';

/** Returns what is wrong; nothing when all is well. */
export type Validate = (data: unknown) => readonly ErrorObject[];

interface DataContext {
  readonly instancePath: string;
}

/**
 * The keyword `variants`: the data must fit one of them. Where their `type` tells them apart, only that one is asked, so
 * that the errors are those of the component that was meant; else the errors are those of the nearest.
 */
export function variantsKeyword(byRef: (ref: string) => Validate): FuncKeywordDefinition {
  return {
    keyword: 'variants',
    errors: 'full',
    compile(variants: readonly Variant[]) {
      const validate = (data: unknown, context?: DataContext): boolean => {
        const at = context?.instancePath ?? '';
        const errors = judge(variants, data, byRef).map((error) =>
          Object.assign({}, error, { instancePath: at + error.instancePath }),
        );
        Object.assign(validate, { errors });
        return errors.length === 0;
      };
      return validate;
    },
  };
}

function judge(
  variants: readonly Variant[],
  data: unknown,
  byRef: (ref: string) => Validate,
): readonly ErrorObject[] {
  const tagged = variants.every(({ tags }) => tags.length > 0);
  if (tagged) return judgeTagged(variants, data, byRef);
  const outcomes = variants.map(({ ref }) => byRef(ref)(data));
  return outcomes.reduce((nearest, errors) =>
    distance(errors) < distance(nearest) ? errors : nearest,
  );
}

/** Data of another type is further away than any number of smaller mistakes. */
function distance(errors: readonly ErrorObject[]): number {
  const stranger = errors.some(
    ({ keyword, instancePath }) => keyword === 'type' && instancePath === '',
  );
  return errors.length + (stranger ? 1000 : 0);
}

function judgeTagged(
  variants: readonly Variant[],
  data: unknown,
  byRef: (ref: string) => Validate,
): readonly ErrorObject[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [problem('type', '', { type: 'object' })];
  }
  const tag: unknown = 'type' in data ? data.type : undefined;
  if (tag === undefined) return [problem('required', '', { missingProperty: 'type' })];
  const meant = variants.find(({ tags }) => tags.includes(tag));
  if (meant) return byRef(meant.ref)(data);
  return [problem('variants', '/type', { tags: variants.flatMap(({ tags }) => tags) })];
}

function problem(keyword: string, instancePath: string, params: object): ErrorObject {
  return { keyword, instancePath, params, schemaPath: '' };
}
