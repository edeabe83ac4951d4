/* Entry for bundlers: defines the element, and exports its class and its types. */
import './define.js';
export * from './element.js';
