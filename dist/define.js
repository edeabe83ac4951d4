/* Entry for bundlers: defines the element, unless it is defined or there is no page, as on a server. */
import { define } from './element.js';
define();
