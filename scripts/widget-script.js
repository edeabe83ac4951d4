import { integrityOf } from './releases.js';

/**
 * Vite plugin that makes the module `virtual:widget-script`, which knows the hash of the script.
 *
 * @param {Buffer} script
 * @returns {import('vite').Plugin}
 */
export const widgetScript = (script) => ({
  name: 'widget-script',
  resolveId: (id) => (id === 'virtual:widget-script' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:widget-script'
      ? `export const integrity = ${JSON.stringify(integrityOf(script))};`
      : null,
});
