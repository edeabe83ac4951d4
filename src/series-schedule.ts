/* The file behind the script tag: defines the element and places it where tags ask for it. */
import { define } from './element/define.ts';
import { placeElements } from './element/embed.ts';

define();
placeElements();
// An async script may run before the parser has reached every tag.
document.addEventListener('DOMContentLoaded', placeElements);
