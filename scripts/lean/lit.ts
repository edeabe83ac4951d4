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
  [LIT, 't=M(this,t,i),', ''],
  // Nobody else's templates come in.
  [LIT, 'Symbol.for("lit-nothing")', 'Symbol()'],
  // No value stands for “leave it as it is”, and none is a node: what is no primitive is a list or a template.
  [LIT, '&&t!==E', ''],
  [
    LIT,
    'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
    'u(t)?this.k(t):this.$(t)',
  ],
  [
    LIT,
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
    'b=(t,...i)=>({strings:t,values:i}),w=0,T=0',
  ],
  [LIT, /const\{values:i,_\$litType\$:s\}=t,e=.*?,s\);/g, 'const{values:i}=t,e=this._$AC(t);'],
  [LIT, 'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this._$AH=this.O(t)}'],
  // What was drawn once and comes a second time is the same: nothing in it is compared again.
  [LIT, /_\$AI\(t,i=this\)\{/g, '_$AI(t){if(t===this._$AS)return;this._$AS=t;'],
  [LIT, ':t!==this._$AH&&this._(t)', ':this._(t)'],
  // A translator of pages puts elements in the place of texts.
  [LIT, 'this._$AH!==A&&a(this._$AH)?', 'this._$AH!==A&&a(this._$AH)&&3===this._$AA.nextSibling?.nodeType?'],
  // Parts don't know where they stand: only directives ask.
  [LIT, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
  [LIT, /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g, ''],
  [LIT, /get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/g, ''],
  [LIT, 'constructor(t,i,s,e){this.type=2,', 'constructor(t,i){'],
  [LIT, ',this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0', ''],
  [
    LIT,
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [LIT, 'this._$AN=void 0,', ''],
  [LIT, /setConnected\(t\)\{.*?\}(?=\}class H)/g, ''],
  [LIT, 'this._$AP?.(!1,!0,s)', ''],
  [LIT, 'this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  [LIT, '_$AR(t=this._$AA.nextSibling,s)', '_$AR(t=this._$AA.nextSibling)'],
  [LIT, /new k\(this\.O\(c\(\)\),this\.O\(c\(\)\),this,this\.options\)/g, 'new k(this.O(c()),this.O(c()))'],
  [LIT, 'new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  [LIT, /\bi\(t\)\./g, 't.'],
  // The root is empty at first, and the element is nobody's host but its own.
  [
    LIT,
    /const D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/g,
    'const D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
  // An expression is a child or the whole value of an attribute, without quotes, and no text ends with "=". So
  // nothing is to be parsed: a child's place is a comment, and an attribute's name gets a "$" in place of a value.
  [LIT, /,h="\$lit\$",o=.*?(?=,l=document)/g, ''],
  [LIT, /,f="\[ .*?\$=\/"\/g(?=,y=)/g, ''],
  [LIT, /const j=\{.*?\}/g, 'const j=0'],
  [
    LIT,
    /function V\(t,i\)\{.*?\};(?=class S\{)/g,
    'let e;const V=t=>{try{e??=s?s.createPolicy("series-schedule",r):r}catch(t){e={createHTML(){throw t}}}return e.createHTML(t)};',
  ],
  [
    LIT,
    /(?<=class S\{)constructor.*?(?=static createElement)/g,
    'constructor({strings:t}){this.parts=[],(this.el=l.createElement("template")).innerHTML=V(t.join("<?>").replaceAll("=<?>","$")+"<?>"),P.currentNode=this.el.content;' +
      'for(let i=0;this.parts.length<t.length-1;i++){const t=P.nextNode();' +
      'if(8===t.nodeType)this.parts.push({index:i});' +
      'else for(const s of t.getAttributeNames()){const e=/(@)?(.*)\\$/.exec(s);' +
      'e&&(t.removeAttribute(s),this.parts.push({index:i,name:e[2],ctor:e[1]?z:H}))}}}',
  ],
  [LIT, /static createElement\(t,i\)\{.*?return s\.innerHTML=t,s\}/g, ''],
  // A part is an attribute's, with a class of its own, or a child's.
  [
    LIT,
    /(?<=this\._\$AD,)e=\(t\?\.creationScope.*?(?=return P\.currentNode=l)/g,
    'e=l.importNode(i,!0);P.currentNode=e;let h,o=0;for(const t of s){for(;o<=t.index;o++)h=P.nextNode();' +
      'this._$AV.push(t.ctor?new t.ctor(h,t.name):new k(h,h.nextSibling))}',
  ],
  [LIT, /p\(t\)\{let i=0;.*?i\+\+\}(?=\}class k)/g, 'p(t){this._$AV.forEach((i,s)=>i._$AI(t[s]))}'],
  [
    LIT,
    /(?<=class H\{).*?(?=\}class I )/g,
    'constructor(t,i){this._$AH=A,this.element=t,this.name=i}' +
      '_$AI(t){t!==this._$AH&&((this._$AH=t)===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??""))}',
  ],
  // Handlers are functions, without options, and stay on their element.
  [
    LIT,
    /(?<=class z extends H\{).*?(?=class Z\{)/g,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}}',
  ],
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
  [
    ELEMENT,
    'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
    'const t=this.attachShadow({mode:"open"});return t.adoptedStyleSheets=[this.constructor.styles.styleSheet],t',
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
  [STYLES, /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(.*?\);/g, ''],
  [STYLES, /const r=t=>new n\("string"==typeof t\?t:t\+"",void 0,s\)/g, 'const r=t=>new n(t)'],
  [STYLES, 'constructor(t,e,o)', 'constructor(t)'],
  [
    STYLES,
    /const s=this\.t;if\(e&&.*?\}return t(?=\})/g,
    'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
  ],
  [STYLES, ',this.t=e', ''],
  [STYLES, 'toString(){return this.cssText}', ''],

  // Task. It runs when it is told to, and its events say how it ended.
  [TASK, '(this._=t).addController(this)', 'this._=t'],
  [TASK, /get taskComplete\(\)\{.*?\}(?=constructor)/g, ''],
  [TASK, /hostUpdate\(\)\{.*?\}(?=async run)/g, ''],
  [TASK, /t\?\?=this\.T\(\),/g, ''],
  [TASK, /"afterUpdate"===this\.autoRun\?.*?:this\._\.requestUpdate\(\);/g, 'this._.requestUpdate();'],
  [TASK, /,this\.o\?\.\(s\)|,this\.h\?\.\(h\)/g, ''],
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
  [TASK, /try\{this\.([kA])\?\.\((\w)\)\}catch\{\}/g, 'this.$1($2);'],
  [TASK, 'if(s===i)this.i=0;else{', '{'],
  [TASK, /render\(t\)\{switch.*?\}\}\}(?=const r=)/g, '}'],
  [TASK, 'this.u=s,', ''],
];
