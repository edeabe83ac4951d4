import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/read/safe-url.ts';
import { markupParser } from '../../../src/element/markup-parser.ts';
import { readLine as readLineBy, readRichText } from '../../../src/read/rich-text.ts';
import type { Inline, RichText } from '../../../src/model/series.ts';

const rich = (source: string) =>
  readRichText(source, (href) => safeUrl(href, 'https://example.org/reihe/'), markupParser);
const readLine = (source: string) => readLineBy(source, markupParser);
const paragraphs = (...texts: (string | readonly Inline[])[]): RichText =>
  texts.map((text) => ({ kind: 'paragraph', items: [typeof text === 'string' ? [text] : text] }));
const list = (kind: 'bulleted' | 'numbered', ...items: string[]) => ({
  kind,
  items: items.map((item) => [item]),
});
const words = (run: Inline) => (typeof run === 'string' ? run : run.text);
const link = (text: string, href: string) => ({ text, href });

/** What is written, what is read. */
const RICH: readonly [rule: string, source: string, read: RichText][] = [
  ['splits plain text at empty lines', 'A\n\nB\n \t\n\n\nC', paragraphs('A', 'B', 'C')],
  ['keeps the line breaks of plain text', ' A \nB\r\nC', paragraphs('A\nB\nC')],
  ['keeps line breaks between inline tags', '<b>A</b>\nB\n\n<i>C</i>', paragraphs('A\nB', 'C')],
  ['reads paragraphs of HTML', '<p>A\n  B</p>\n<P class="x">C</P><div>D', paragraphs('A B', 'C', 'D')],
  ['reads a line break of HTML', 'A<br>B<BR/>C<br />D', paragraphs('A\nB\nC\nD')],
  ['reads two line breaks as a paragraph', '<p>A<br><br>B</p>', paragraphs('A', 'B')],
  ['reads headings and rules as paragraphs', '<h2>A</h2>B<hr>C', paragraphs('A', 'B', 'C')],
  ['parts the cells of a table', '<table><tr><td>A</td><td>B</td></tr></table>', paragraphs('A B')],
  [
    'drops inline markup',
    '<p><strong>A</strong> <em>B</em> <span style="x">C</span></p>',
    paragraphs('A B C'),
  ],
  ['reads a list', '<ul><li>A</li> <li><p>B</p></li><li>C</ul>', [list('bulleted', 'A', 'B', 'C')]],
  ['reads a numbered list', '<p>X</p><ol><li>A<li>B</ol>', [...paragraphs('X'), list('numbered', 'A', 'B')]],
  [
    'parts two kinds of lists',
    '<ul><li>A</ul><ol><li>B</ol>',
    [list('bulleted', 'A'), list('numbered', 'B')],
  ],
  [
    'goes on with the numbers after an inner list',
    '<ol><li>A<ul><li>B</li></ul></li><li>C</li></ol>',
    [list('numbered', 'A'), list('bulleted', 'B'), list('numbered', 'C')],
  ],
  [
    'reads HTML whose tags were escaped',
    '&lt;p class=&quot;a&quot;&gt;A &amp;amp; B&lt;/p&gt;&lt;p&gt;C&lt;br /&gt;D&lt;/p&gt;',
    paragraphs('A & B', 'C\nD'),
  ],
  ['reads HTML whose tags were escaped twice', '&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;', paragraphs('A')],
  [
    'reads a link whose tag was escaped',
    '&lt;a href="/a"&gt;A&lt;/a&gt;',
    paragraphs([link('A', 'https://example.org/a')]),
  ],
  [
    'refuses an escaped script',
    '&lt;script&gt;x&lt;/script&gt;&lt;a href="javascript:x"&gt;A&lt;/a&gt;',
    paragraphs('A'),
  ],
  ['leaves escaped tags beside real ones', '<p>&lt;b&gt;A&lt;/b&gt;</p>', paragraphs('<b>A</b>')],
  ['leaves words in escaped brackets', '&lt;Anmeldung&gt; 1 &lt; 2', paragraphs('<Anmeldung> 1 < 2')],
  ['leaves words in brackets', '<Anmeldung> 1 < 2, a<b', paragraphs('<Anmeldung> 1 < 2, a<b')],
  [
    'drops the tags of editors and keeps their words',
    '<o:p>A</o:p> <st1:place>B</st1:place> <del>C</del> <abbr title="x">D</abbr> <time datetime="2027">E</time> ' +
      '<font color="red">F</font> <drupal-media data-x="1"></drupal-media><iframe src="x"></iframe>G [gallery ids="1"]',
    paragraphs('A B C D E F G [gallery ids="1"]'),
  ],
  ['reads an address as a paragraph', 'A<address>B</address>C', paragraphs('A', 'B', 'C')],
  ['leaves out empty blocks', '<p></p><p>&nbsp;</p><ul><li> </li></ul><p>A</p>', paragraphs('A')],
  ['is empty for a text without words', ' \n\n <p></p><script>x</script>', []],
  [
    'reads links',
    'A <a class="x" href="https://example.org/a?b=1&amp;c=2" target="_blank">B <b>C</b></a> D',
    paragraphs(['A ', link('B C', 'https://example.org/a?b=1&c=2'), ' D']),
  ],
  ['reads links in any quotes', "<a href='/a'>A</a>", paragraphs([link('A', 'https://example.org/a')])],
  [
    'reads links without quotes',
    '<A HREF=b/c>A</A>',
    paragraphs([link('A', 'https://example.org/reihe/b/c')]),
  ],
  [
    'takes the address from href alone',
    '<a data-href="/x" href="/a">A</a>',
    paragraphs([link('A', 'https://example.org/a')]),
  ],
  ['keeps the words of a link that is refused', '<a href="javascript:alert(1)">A</a> B', paragraphs('A B')],
  [
    'keeps the words of an anchor without address',
    '<a name="x">A</a> <a>B</a> <a href="">C</a>',
    paragraphs('A B C'),
  ],
  [
    'reads a link that is never closed as browsers do',
    '<p><a href="https://example.org/">A</p><p>B</p>',
    paragraphs([link('A', 'https://example.org/')], [link('B', 'https://example.org/')]),
  ],
  [
    'reads a link around a block',
    '<a href="https://example.org/"><h3>A</h3></a>',
    paragraphs([link('A', 'https://example.org/')]),
  ],
  [
    'reads a link in a link as browsers do: the inner one closes it',
    '<a href="/a">A <a href="/b">B</a></a>',
    paragraphs([link('A ', 'https://example.org/a'), link('B', 'https://example.org/b')]),
  ],
  ['drops scripts with their content', 'A<script>steal("<b>")</script><STYLE>p{}</STYLE>B', paragraphs('AB')],
  ['drops a script that never ends', 'A<script>steal()', paragraphs('A')],
  ['drops comments', 'A<!-- B <p> -->C<!---->D', paragraphs('ACD')],
  ['keeps an arrow', 'A --> B', paragraphs('A --> B')],
  [
    'keeps unknown tags as text',
    '<p>A <Anmeldung> <B-Plan z="1">',
    paragraphs('A <Anmeldung> <B-Plan z="1">'),
  ],
  ['drops active markup', 'A<iframe src=x>B</iframe>', paragraphs('A')],
  [
    'keeps the words in elements of any kind',
    '<o:p>A</o:p> <del>B</del> <abbr title="x">C</abbr> <time datetime="x">D</time> <drupal-media x="y">E</drupal-media>',
    paragraphs('A B C D E'),
  ],
  [
    'reads addresses that contain the names of attributes',
    '<a style="color:red" href="https://example.org/online/style?one=1" onclick=x()>A</a><a href=/online.html>B</a>',
    paragraphs([
      link('A', 'https://example.org/online/style?one=1'),
      link('B', 'https://example.org/online.html'),
    ]),
  ],
  ['starts a line for an address', 'A<address>B</address>C', paragraphs('A', 'B', 'C')],
  [
    'reads paragraphs of a list item as lines of it',
    '<ul><li><p>A</p>B<p>C</p></ul>',
    [list('bulleted', 'A\nB\nC')],
  ],
  ['reads a text with more tags than browsers nest in good time', '<b>'.repeat(5000) + 'A', paragraphs('A')],
  ['keeps signs of comparison', '1 < 2 und 3 > 2, a<b', paragraphs('1 < 2 und 3 > 2, a<b')],
  [
    'keeps an address in angle brackets',
    'E <e.beispiel@example.org>',
    paragraphs('E <e.beispiel@example.org>'),
  ],
  [
    'keeps addresses that begin like a tag',
    'B <b.muster@example.org> <a@example.org>',
    paragraphs('B <b.muster@example.org> <a@example.org>'),
  ],
];

/** Entity, character. */
const ENTITIES: readonly [string, string][] = [
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    auml: 'ä',
    Ouml: 'Ö',
    szlig: 'ß',
    eacute: 'é',
  }),
  ...Object.entries({
    ccedil: 'ç',
    ntilde: 'ñ',
    euro: '€',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bdquo: '„',
    ldquo: '“',
  }),
  ...Object.entries({
    laquo: '«',
    raquo: '»',
    rsquo: '’',
    middot: '·',
    copy: '©',
    '#8211': '–',
    '#x201E': '„',
    '#X20AC': '€',
  }),
  ...Object.entries({ bull: '•', sect: '§', deg: '°', rarr: '→', shy: '\xad' }),
];

/** Unicode's bidi controls and characters without width, but for the joiners that emoji and scripts need. */
const INVISIBLE =
  '\0\x07\x1b\x7f\x85\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';

const HOSTILE = [
  ...[
    '<a',
    '<!--',
    '-->',
    '&',
    '&#',
    '<script>',
    '</script>',
    '\n ',
    '\n',
    ' ',
    '<',
    '>',
    '<p>',
    '<li>',
    '<ul>',
    '<br>',
  ],
  ...[
    '<a href="https://x.org">',
    '<a href="',
    '<a href= ',
    'href=" ',
    '<a href="x">x</a>',
    '</a>',
    '&amp',
    '&amp;',
    '\ue000 ',
  ],
];

describe('readRichText', () => {
  for (const [rule, source, read] of RICH) it(rule, () => expect(rich(source)).to.deep.equal(read));

  it('divides a long paragraph at an end of a sentence, and only there', () => {
    const sentence = (length: number) => `A${'b'.repeat(length - 2)}.`;
    const [first, second, third] = [sentence(590), sentence(100), sentence(100)];
    expect(rich(`${first} ${second} ${third}`)).to.deep.equal(paragraphs(`${first} ${second}`, third));
    expect(rich(sentence(2000))).to.deep.equal(paragraphs(sentence(2000)));
  });

  it('cannot be made to link by the marks that it works with', () => {
    const marked = '\ue002javascript:x\ue003A\ue004 &#xe002;javascript:x&#xe003;B&#xe004;';
    expect(rich(marked)).to.deep.equal(paragraphs('javascript:xA javascript:xB'));
  });
});

describe('readLine', () => {
  it('reads any markup as one line', () => {
    expect(readLine('<p>A</p>\r\n<ul><li>B</li></ul> <a href="/x">C</a><br>D\n\n E')).to.equal('A B C D E');
  });

  it('keeps the words of links and unknown tags', () => {
    expect(readLine('<a href="javascript:x">A</a> <B-Plan> <Titel> & mehr')).to.equal(
      'A <B-Plan> <Titel> & mehr',
    );
  });
});

const READERS: readonly [name: string, readText: (source: string) => string][] = [
  ['readLine', readLine],
  [
    'readRichText',
    (source) =>
      rich(source)
        .flatMap(({ items }) => items.flat().map(words))
        .join(''),
  ],
];

for (const [name, readText] of READERS) {
  describe(name, () => {
    for (const [entity, character] of ENTITIES) {
      it(`reads &${entity};`, () => expect(readText(`A&${entity};B`)).to.equal(`A${character}B`));
    }

    it('leaves what is no entity', () => {
      const text = 'A & B &; &x; &foobar; &#; R&D; AT&T';
      expect(readText(text)).to.equal(text);
    });

    it('reads what was meant for Windows-1252', () =>
      expect(readText('A &#150; B &#133;')).to.equal('A – B …'));

    it('decodes once', () => expect(readText('&amp;lt;b&amp;gt; &lt;b&gt;')).to.equal('&lt;b&gt; <b>'));

    for (const character of INVISIBLE) {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      it(`removes U+${code}, written or as an entity`, () => {
        // HTML reads the reference to U+0085 as Windows-1252 has it, and that to U+0000 as U+FFFD.
        expect(readText(`A${character}B&#x${code};C`)).to.match(/^AB[\ufffd…]?C$/);
      });
    }

    it('keeps joiners and letters with marks', () => {
      for (const text of ['👩‍💻', 'می‌خواهم', 'e\u0301', '日本語']) expect(readText(text)).to.equal(text);
    });

    it('takes time linear in the length of a hostile text', () => {
      for (const part of HOSTILE) {
        const text = part.repeat(Math.ceil(25_000 / part.length));
        expect(isLinear(readText, text), part).to.equal(true);
      }
    }).timeout(60_000);
  });
}

/** Whether the time less than trebles with each of four doublings (a square grows by 256); asked again where the machine was busy. */
function isLinear(readText: (source: string) => string, text: string): boolean {
  const sixteenfold = text.repeat(16);
  let [once, sixteenTimes] = [Infinity, Infinity];
  for (let round = 0; round < 10; round++) {
    once = Math.min(
      once,
      duration(() => readText(text)),
    );
    sixteenTimes = Math.min(
      sixteenTimes,
      duration(() => readText(sixteenfold)),
    );
    // Clocks have a grain of a millisecond, and two runs of one may stand on it.
    if (sixteenTimes < 81 * Math.max(once, 2)) return true;
  }
  return false;
}

function duration(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
