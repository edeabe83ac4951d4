/** Where Lit copies its templates to: the page's document, whose method may be hidden by a form field of that name. */
export const creationScope: Pick<Document, 'importNode'> = {
  importNode: (node, deep) =>
    Document.prototype.importNode.call(document, node, deep as boolean) as typeof node,
};
