import type { Cut } from './cut.ts';

const LIT_ELEMENT = 'lit-element/lit-element.js';
const ELEMENT = '@lit/reactive-element/reactive-element.js';
const STYLES = '@lit/reactive-element/css-tag.js';
const TASK = '@lit/task/task.js';

/** Lit: see scripts/lean-libraries.ts. */
export const LIT_CUTS: readonly Cut[] = [
  [
    LIT_ELEMENT,
    'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '',
  ],
  [
    LIT_ELEMENT,
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)',
    'this.isUpdatePending=!1,e(r,this.renderRoot)',
  ],
  [LIT_ELEMENT, /connectedCallback\(\)\{super.*?render\(\)\{return r\}/g, ''],
  // The element mirrors its attributes itself (src/element/attributes.ts), and has no controllers.
  [ELEMENT, /static addInitializer\(t\)\{.*?(?=constructor\(\)\{super\(\))/g, ''],
  [
    ELEMENT,
    /constructor\(\)\{super\(\).*?(?=createRenderRoot)/g,
    'constructor(){super(),this._$ES=new Promise(t=>this.enableUpdating=t),this.requestUpdate()}',
  ],
  [ELEMENT, /createRenderRoot\(\)\{.*?(?=connectedCallback)/g, ''],
  [
    ELEMENT,
    'this.renderRoot??=this.createRenderRoot()',
    'this.renderRoot||((this.renderRoot=this.attachShadow({mode:"open"})).adoptedStyleSheets=[this.constructor.styles.styleSheet])',
  ],
  [ELEMENT, /,this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\)/g, ''],
  [ELEMENT, /this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\),?/g, ''],
  [
    ELEMENT,
    /disconnectedCallback\(\)\{.*?(?=async _\$EP)/g,
    'requestUpdate(){this.isUpdatePending||(this._$ES=this._$EP())}',
  ],
  // What performs an update is called in one place, and only where one is pending, in a connected element. What it
  // throws the element catches itself.
  [
    ELEMENT,
    /try\{await this\._\$ES\}catch.*?(?=get updateComplete)/g,
    'await this._$ES;this.performUpdate()}performUpdate(){this.willUpdate(),this.update(),' +
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated()),this.updated()}',
  ],
  [ELEMENT, 'return this.getUpdateComplete()}getUpdateComplete(){', ''],
  [ELEMENT, 'shouldUpdate(t){return!0}', ''],
  [ELEMENT, 'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}', ''],
  [ELEMENT, 'enableUpdating(t){}', ''],
  [ELEMENT, 'updated(t){}firstUpdated(t){}', ''],
  [ELEMENT, /const\{is:i,defineProperty:e,.*?(?=class y )/g, 'const f=()=>{},u={};'],
  [ELEMENT, /y\.elementStyles=\[\],y\.shadowRootOptions=.*?(?=export)/g, ''],
  [LIT_ELEMENT, 'i._$litElement$=!0,i["finalized"]=!0', ''],

  // One style sheet, of our own text.
  [
    STYLES,
    /const r=t=>new n\(.*?(?=,i=)/g,
    'const r=t=>{let e;return{get styleSheet(){return e||(e=new CSSStyleSheet).replaceSync(t),e}}}',
  ],

  // Task. It runs when it is told to, and its events say how it ended.
  [TASK, '(this._=t).addController(this)', 'this._=t'],
  [TASK, /get taskComplete\(\)\{.*?\}(?=constructor)/g, ''],
  [TASK, /hostUpdate\(\)\{.*?\}(?=async run)/g, ''],
  [TASK, /t\?\?=this\.T\(\),/g, ''],
  [TASK, /"afterUpdate"===this\.autoRun\?.*?:this\._\.requestUpdate\(\);/g, 'this._.requestUpdate();'],
  [
    TASK,
    /constructor\(t,s,i\)\{this\.p=0,(.*?)const h=.*?(?=\}async run)/g,
    'constructor(t,s){$1this.v=s.task,this.k=s.onComplete,this.A=s.onError',
  ],
  // The newest run is the one that the task knows; what it asked for is aborted by those who share it.
  [TASK, ',{signal:this.q.signal}', ''],
  [TASK, 'const r=++this.p;this.q=new AbortController;', 'const r=this.q={};'],
  [TASK, 'this.p===r', 'this.q===r'],
  [TASK, '1===this.i?this.q?.abort():(this.t=void 0,this.o=void 0,this.h=void 0),', ''],
  [TASK, /abort\(t\)\{.*?get value\(\)\{return this\.u\}/g, ''],
  [TASK, 'this.O=t,', ''],
  [TASK, 'if(s===i)this.i=0;else{', '{'],
  // What is thrown is an error.
  [TASK, 'let e=!1;try{', 'try{'],
  [TASK, 'catch(t){e=!0,h=t}', 'catch(t){h=t}'],
  [TASK, /if\(!1===e\)\{.*?\}this\.u=s,/g, 'h?this.A(h):this.k(s);this.i=2,'],
  [TASK, /render\(t\)\{switch.*?\}\}\}(?=const r=)/g, '}'],
];
