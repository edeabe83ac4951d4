/**
 * The language of the text around an element: its own `lang`, else that of the nearest ancestor, also outside of the
 * shadow root that it is in. Empty if no ancestor has one.
 */
export function nearestLanguage(element: Element): string {
  // If the ancestor is a form, a field named `getAttribute` hides the form's own method.
  const lang = element.closest('[lang]:not([lang=""])');
  if (lang) return Element.prototype.getAttribute.call(lang, 'lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
