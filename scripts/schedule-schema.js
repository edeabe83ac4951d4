import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { jsonSchema } from './json-schema.js';

const NAME = 'virtual:schedule-schema';

/**
 * Vite plugin that makes the module `virtual:schedule-schema`: a function that validates with the strict JSON Schema of
 * schedules. The function is made here, because Ajv makes it with `new Function`, which a strict Content
 * Security Policy forbids.
 *
 * @returns {import('vite').Plugin}
 */
export const scheduleSchema = () => ({
  name: 'schedule-schema',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => (id === `\0${NAME}` ? moduleOf(await jsonSchema()) : null),
});

/** @param {object} schema */
function moduleOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  return standalone.default(ajv, {
    validate: ajv.addSchema(schema, 'schedule').getSchema('schedule') && 'schedule',
  });
}
