import { jsonSchema } from './json-schema.js';

const NAME = 'virtual:schedule-fields';

/** Values of which one is chosen. Their descriptions name them. */
const CHOICES = ['registrationState', 'sessionStatus', 'attendanceMode', 'availability'];

/**
 * Vite plugin that makes the module `virtual:schedule-fields`: the fields of a schedule with their descriptions, for an
 * editor of JSON that suggests them.
 *
 * @returns {import('vite').Plugin}
 */
export const scheduleFields = () => ({
  name: 'schedule-fields',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) =>
    id === `\0${NAME}` ? `export const parts = ${JSON.stringify(partsOf(await jsonSchema()))};` : null,
});

/** @param {any} schema */
function partsOf({ $defs }) {
  const named = Object.entries($defs).filter(([, { properties }]) => properties);
  return Object.fromEntries(
    named.map(([part, { properties }]) => [
      part,
      Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, fieldOf(field, $defs)])),
    ]),
  );
}

/** @param {any} field @param {any} definitions */
function fieldOf(field, definitions) {
  const [en = '', de = en] = (field.description ?? '').split('\n\n');
  const names = [...JSON.stringify(field).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name = '']) => name);
  const part = names.find((name) => definitions[name]?.properties);
  const isChoice = names.some((name) => CHOICES.includes(name));
  const values = [...new Set([...en.matchAll(/`(\w+)`/g)].map(([, value]) => value))];
  return { en, de, ...(part && { part }), ...(isChoice && { values }) };
}
