import type { Cut } from './cut.ts';

const LIT = 'lit-html/lit-html.js';
const LIT_ELEMENT = 'lit-element/lit-element.js';
const ELEMENT = '@lit/reactive-element/reactive-element.js';
const STYLES = '@lit/reactive-element/css-tag.js';
const TASK = '@lit/task/task.js';

/** Lit: see scripts/lean-libraries.ts. */
export const LIT_CUTS: readonly Cut[] = [
  // Lit. Templates here are HTML without directives, property bindings, comments or raw text elements.
  [LIT, /function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/g, 'function M(){}'],
  [LIT, /t=M\(this,t,i(,0)?\),/g, ''],
  [LIT, 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', 'r=e[s+n]'],
  // No value stands for “leave it as it is”, and none is a node.
  [LIT, '&&t!==E', ''],
  [LIT, ':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
  [LIT, 'o=!a(t)||t!==this._$AH,', 'o=t!==this._$AH,'],
  [LIT, 'o||=!a(r)||r', 'o||=r'],
  // Handlers are functions, without options, and stay on their element.
  [
    LIT,
    /class z extends H\{.*?(?=class Z\{)/g,
    'class z extends H{_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}}',
  ],
  // Parts don't know where they stand: only directives ask.
  [LIT, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
  [LIT, /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g, ''],
  [LIT, /get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/g, ''],
  [LIT, ',this._$Cv=e?.isConnected??!0', ''],
  [LIT, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [LIT, /setConnected\(t\)\{.*?\}(?=\}class H)/g, ''],
  [LIT, 'this._$AP?.(!1,!0,s)', ''],
  [LIT, /this\.type=[12],/g, ''],
  [LIT, 'this._$AN=void 0,', ''],
  [LIT, /,?this\._\$AM=[ise](?=[,}])/g, ''],
  [
    LIT,
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [LIT, '[.?@])?(.*)', '@)?(.*)'],
  [LIT, '"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'e[1]?z:H'],
  [LIT, 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
  // The root is empty at first, and the element is nobody's host but its own.
  [
    LIT,
    /const D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/g,
    'const D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
  [LIT, '(t?.creationScope??l)', 'l'],
  [LIT, /,?this\.options(?:=[eh])?(?=[,;)}])/g, ''],
  [
    LIT_ELEMENT,
    'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '',
  ],
  [
    LIT_ELEMENT,
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)',
    'super.update(t),e(r,this.renderRoot)',
  ],
  [LIT_ELEMENT, /connectedCallback\(\)\{super.*?render\(\)\{return r\}/g, ''],
  // Templates are well-formed, with no sign of comparison in them, and an expression is a child or the whole value
  // of an attribute, without quotes: an attribute's where the last "<" is not closed.
  [
    LIT,
    /const N=\(t,i\)=>\{.*?\};(?=class S\{)/g,
    'const N=t=>{const s=[];let e="";t.forEach((i,d)=>{if(e+=i,d<t.length-1)' +
      'if(e.lastIndexOf("<")>e.lastIndexOf(">"))e=e.replace(/([^\\s=]+)=$/,(t,i)=>(s.push(i),i+h+"="))+o;' +
      'else e+=r});return[V(t,e+"<?>"),s]};',
  ],
  [LIT, /const i=v\[a\+\+\],s=r\.getAttribute\(t\)\.split\(o\),e=/g, 'const i=v[a++],e='],
  [LIT, 'name:e[2],strings:s,', 'name:e[2],'],
  [LIT, 'new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name)'],
  [LIT, 'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++', 's._$AI(t[i++])'],
  [
    LIT,
    /class H\{.*?(?=j\(t\)\{)/g,
    'class H{constructor(t,i){this._$AH=A,this.element=t,this.name=i}_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
  ],
  [LIT, 'new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  [LIT, 'new k(this.O(c()),this.O(c()),this)', 'new k(this.O(c()),this.O(c()))'],
  [LIT, 'o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o="lit$$"'],
  [LIT, 'if(r.hasAttributes())for', 'for'],
  [LIT, /,f="\[ .*?\$=\/"\/g(?=,y=)/g, ''],
  [LIT, /\bi\(t\)\./g, 't.'],
  [
    LIT,
    /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{.*?childNodes\)\}/g,
    '$1;',
  ],
  [LIT, /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/g, ''],
  [LIT, /1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/g, '1===r.type&&($1)'],
  [LIT, /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
  [LIT, /else\{let t=-1;for\(;.*?t\+=o\.length-1\}(?=l\+\+)/g, ''],
  [LIT, /e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/g, 'e=this._$AC(t);'],
  // What was drawn once and comes a second time is the same: nothing in it is compared again.
  [
    LIT,
    '$(t){const{values:i,_$litType$:s}=t,',
    '$(t){if(t===this._$AS&&this._$AH?._$AD)return;this._$AS=t;const{values:i,_$litType$:s}=t,',
  ],
  // A translator of pages puts elements in the place of texts.
  [LIT, 'this._$AH!==A&&a(this._$AH)?', 'this._$AH!==A&&a(this._$AH)&&3===this._$AA.nextSibling?.nodeType?'],
  // The element mirrors its attributes itself (src/element/attributes.ts), and has no controllers.
  [
    ELEMENT,
    /static addInitializer\(t\)\{.*?(?=constructor\(\)\{super\(\))/g,
    'static get observedAttributes(){return[]}',
  ],
  [
    ELEMENT,
    /constructor\(\)\{super\(\).*?(?=createRenderRoot)/g,
    'constructor(){super(),this.isUpdatePending=!1,this.hasUpdated=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this.requestUpdate()}',
  ],
  [ELEMENT, 'this.constructor.shadowRootOptions', '{mode:"open"}'],
  [ELEMENT, 'this.constructor.elementStyles', '[this.constructor.styles]'],
  [ELEMENT, /,this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\)/g, ''],
  [ELEMENT, /this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\),?/g, ''],
  [
    ELEMENT,
    /this\._\$AK\(t,i\)\}.*?(?=async _\$EP)/g,
    '}requestUpdate(){!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
  ],
  [
    ELEMENT,
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    ELEMENT,
    /if\(!this\.hasUpdated\)\{if\(.*?t&&this\._\$AE\(s\)/g,
    'this.renderRoot??=this.createRenderRoot();try{this.willUpdate(),this.update()}catch(t){throw this._$EM(),t}this._$AE()',
  ],
  [ELEMENT, 'willUpdate(t){}', ''],
  [ELEMENT, 'this._$AL=new Map,', ''],
  [ELEMENT, 'return this.getUpdateComplete()}getUpdateComplete(){', ''],
  [ELEMENT, 'shouldUpdate(t){return!0}', ''],
  [ELEMENT, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [ELEMENT, 'enableUpdating(t){}', ''],
  [ELEMENT, 'updated(t){}firstUpdated(t){}', ''],
  [ELEMENT, /const\{is:i,defineProperty:e,.*?(?=class y )/g, 'const f=()=>{},u={};'],
  [ELEMENT, /y\.elementStyles=\[\],y\.shadowRootOptions=.*?(?=export)/g, ''],
  [LIT_ELEMENT, 'i._$litElement$=!0,i["finalized"]=!0', ''],

  // One style sheet, of our own text.
  [STYLES, /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(.*?\);/g, ''],
  [STYLES, /const r=t=>new n\("string"==typeof t\?t:t\+"",void 0,s\)/g, 'const r=t=>new n(t)'],
  [STYLES, /const e=void 0!==s&&1===s\.length;e&&\(t=o\.get\(s\)\),/g, 'const e=!1;'],
  [STYLES, 't=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
  [STYLES, 'let t=this.o;const s=this.t;', 'let t=this.o;'],
  [STYLES, ',this.t=e', ''],
  [STYLES, 'toString(){return this.cssText}', ''],

  // Task. It runs when it is told to, and its events say how it ended.
  [TASK, '(this._=t).addController(this)', 'this._=t'],
  [TASK, /get taskComplete\(\)\{.*?\}(?=constructor)/g, ''],
  [TASK, /hostUpdate\(\)\{.*?\}(?=async run)/g, ''],
  [TASK, /t\?\?=this\.T\(\),/g, ''],
  [TASK, /,"initialValue"in h&&\(.*?\)\}(?=async run|get |hostUpdate)/g, '}'],
  [TASK, /"afterUpdate"===this\.autoRun\?.*?:this\._\.requestUpdate\(\);/g, 'this._.requestUpdate();'],
  [TASK, /,this\.o\?\.\(s\)|,this\.h\?\.\(h\)/g, ''],
  [TASK, 'const h="object"==typeof s?s:{task:s,args:i};', 'const h=s;'],
  [TASK, 'this.j=h.args,this.m=h.argsEqual??r,', ''],
  [TASK, ',this.autoRun=h.autoRun??!0', ''],
  [
    TASK,
    '1===this.i?this.q?.abort():(this.t=void 0,this.o=void 0,this.h=void 0)',
    '1===this.i&&this.q.abort()',
  ],
  [TASK, /abort\(t\)\{.*?get value\(\)\{return this\.u\}/g, ''],
  [TASK, 'this.O=t,', ''],
  [TASK, /try\{this\.([kA])\?\.\((\w)\)\}catch\{\}/g, 'this.$1($2);'],
  [TASK, 'if(s===i)this.i=0;else{', '{'],
  [TASK, /render\(t\)\{switch.*?\}\}\}(?=const r=)/g, '}'],
  // A part is an attribute's, with a class of its own, or a child's.
  [LIT, 'push({type:1,', 'push({'],
  [LIT, 'push({type:2,index:l})', 'push({index:l})'],
  [
    LIT,
    '2===r.type?i=new k(h,h.nextSibling):1===r.type&&(i=new r.ctor(h,r.name))',
    'i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)',
  ],
  [TASK, 'this.u=s,', ''],
];
