/**
 * @typedef {object} TreeNode
 * @property {string} role
 * @property {string} name
 * @property {number | undefined} level
 * @property {number | undefined} id of the element in the page, for the browser
 * @property {TreeNode[]} children without nodes that are hidden from assistive technology
 */

/**
 * Options of tests that read accessibility trees: only Chromium exposes its tree to a driver. It runs as if a screen
 * reader were active; otherwise its tree lacks content that `content-visibility` has not laid out yet.
 */
export const WITH_TREE = {
  only: /** @type {const} */ (['chromium']),
  launch: { args: ['--force-renderer-accessibility'] },
};

/** The accessibility tree of a page in Chromium. @param {import('puppeteer-core').CDPSession} client @returns {Promise<TreeNode[]>} */
export async function treeOf(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (/** @type {string} */ id) => {
    const node = byId.get(id);
    if (!node) return [];
    /** @type {TreeNode[]} */
    const children = (node.childIds ?? []).flatMap(read);
    if (node.ignored) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ role, name, level, id: node.backendDOMNodeId, children }];
  };
  return read(nodes[0]?.nodeId ?? '');
}

/** All nodes with one of the roles, at any depth. @param {readonly TreeNode[]} nodes @param {...string} roles @returns {TreeNode[]} */
export const allOf = (nodes, ...roles) =>
  nodes.flatMap((node) => [...(roles.includes(node.role) ? [node] : []), ...allOf(node.children, ...roles)]);

/** Opens a connection for {@link treeOf}. @param {import('./host-page.js').HostPage} host */
export async function openTree(host) {
  const client = await host.page.createCDPSession();
  await client.send('Accessibility.enable');
  return client;
}
