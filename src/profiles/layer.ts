import { z } from 'astro/zod';
import { profileFileSchema } from '../model/profile.ts';
import { isMapping } from './extend.ts';

/**
 * The schema of what a profile's file says that may take over another: of every group as many fields as it likes, and
 * in the place of a list also `{ add, remove }`.
 * @param value what the file says: it tells which of the two stands there, so that mistakes are told of that one
 */
export function layerSchema(value: unknown): z.ZodType {
  return layer(profileFileSchema, value);
}

function layer(schema: z.core.$ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return layer(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodObject) return group(schema.shape, value);
  if (schema instanceof z.ZodRecord) {
    const names = (schema.keyType as z.ZodEnum).options.map(String);
    return group(Object.fromEntries(names.map((name) => [name, schema.valueType])), value);
  }
  if (schema instanceof z.ZodArray && isMapping(value)) {
    return z.strictObject({ add: schema.optional(), remove: schema.optional() });
  }
  return schema as z.ZodType;
}

function group(shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): z.ZodType {
  const said = isMapping(value) ? value : {};
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    layer(schema, Object.hasOwn(said, name) ? said[name] : undefined).optional(),
  ]);
  return z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>);
}
