/**
 * The language that an element stands in: its own `lang`, else that of the nearest ancestor, out of shadow
 * roots too. Empty where the page names none.
 */
export function nearestLanguage(element: Element): string {
  // A form's own properties are those of its fields: it is asked by nobody but the engine.
  const lang = element.closest('[lang]:not([lang=""])');
  if (lang) return Element.prototype.getAttribute.call(lang, 'lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
