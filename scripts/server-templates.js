/**
 * Vite plugin for publishing in a browser: the published page is rendered there as it is in Node. Its templates are
 * strings in both, but Lit allows them only where it believes to be on a server.
 *
 * @returns {import('vite').Plugin}
 */
export const serverTemplates = () => ({
  name: 'server-templates',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'lit-html/is-server.js' && importer?.includes('@lit-labs/ssr/') ? '\0is-server' : null,
  load: (id) => (id === '\0is-server' ? 'export const isServer = true;' : null),
});
