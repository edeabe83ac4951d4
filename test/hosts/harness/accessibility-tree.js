/**
 * @typedef {object} TreeNode
 * @property {string} role
 * @property {string} name
 * @property {number | undefined} level
 * @property {number | undefined} id of the element in the page, for the browser
 * @property {TreeNode[]} children without those that nobody is told of
 */

/**
 * How a test is run that reads trees: in Chromium, the only engine that hands its own out through a driver, and as where
 * somebody listens. Else Chromium leaves out of its tree what `content-visibility` has not laid out yet.
 */
export const WITH_TREE = {
  only: /** @type {const} */ (['chromium']),
  launch: { args: ['--force-renderer-accessibility'] },
};

/** The accessibility tree of a page in Chromium; no other engine hands its own out through a driver. @param {import('puppeteer-core').CDPSession} client @returns {Promise<TreeNode[]>} */
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

/** All of that role. @param {readonly TreeNode[]} nodes @param {...string} roles @returns {TreeNode[]} */
export const allOf = (nodes, ...roles) =>
  nodes.flatMap((node) => [...(roles.includes(node.role) ? [node] : []), ...allOf(node.children, ...roles)]);

/** A connection over which trees are read. @param {import('./host-page.js').HostPage} host */
export async function openTree(host) {
  const client = await host.page.createCDPSession();
  await client.send('Accessibility.enable');
  return client;
}
