/**
 * Lit's `creationScope`: templates are copied into the page's document. It calls the method of the prototype, because
 * `document.importNode` is something else on a page with a form or picture of that name.
 */
export const creationScope: Pick<Document, 'importNode'> = {
  importNode: (node, deep) =>
    Document.prototype.importNode.call(document, node, deep as boolean) as typeof node,
};
