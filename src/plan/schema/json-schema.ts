/** The JSON Schemas that editors use, generated from the zod schemas: the one source of the shape. */
import * as z from 'zod';
import { areaSchema } from './area.ts';
import { penugasanSchema } from './penugasan.ts';
import { realisasiSchema } from './realisasi.ts';
import { rencanaSchema } from './rencana.ts';

/** By file name under `schemas/`. */
export const SCHEMAS = {
  'area.schema.json': areaSchema,
  'penugasan.schema.json': penugasanSchema,
  'realisasi.schema.json': realisasiSchema,
  'rencana.schema.json': rencanaSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Draft 7, which yaml-language-server (VS Code) and JetBrains both know in full. */
export function toJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The language server words the types of all branches of a union as one, and in its own words;
      // the list of the months needs no type.
      if (jsonSchema.enum !== undefined && jsonSchema.type === 'number') delete jsonSchema.type;
    },
  });
}
