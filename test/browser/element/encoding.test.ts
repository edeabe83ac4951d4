import { expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { loaded, mount, SRC } from '../../helpers/element.ts';
import { texts } from '../../helpers/inside.ts';
import { network } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';

const NAME = 'Grüße aus Łódź – „schön“ für 5 €';
/** A similar text with only the characters of Windows-1252. */
const WESTERN = 'Grüße – „schön“ für 5 €';
/** Characters whose code in Windows-1252 is not their code point in Unicode. */
const OTHER_CODES: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '–': 0x96, '“': 0x93 };

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => OTHER_CODES[character] ?? character.charCodeAt(0));

/** The titles that the page shows for a body, and the reported problems. */
async function read(body: Uint8Array<ArrayBuffer>, contentType: string) {
  network.serve(SRC, () => new Response(body, { headers: { 'content-type': contentType } }));
  const element = mount({ src: SRC });
  const problems: string[] = [];
  element.addEventListener('series-schedule-problems', (event) =>
    problems.push(...event.problems.map(({ path, message }) => `${path} ${message}`)),
  );
  await loaded(element);
  await Promise.resolve();
  return { titles: texts(element, 'session-title'), problems };
}

describe('the encoding of a schedule', () => {
  const TYPES = [
    'application/json',
    'application/json; charset=iso-8859-1',
    'text/plain; charset=utf-16',
    '',
  ];
  for (const type of TYPES) {
    it(`E17 is UTF-8 if the bytes are valid UTF-8, with the type “${type}”`, async () => {
      const body = utf8(JSON.stringify(seriesNamed(NAME)));
      expect(await read(body, type)).to.deep.equal({ titles: [NAME], problems: [] });
    });

    it(`E17 is Windows-1252 if the bytes are not UTF-8, and a warning says so, with the type “${type}”`, async () => {
      const body = windows1252(JSON.stringify(seriesNamed(WESTERN)));
      expect(await read(body, type)).to.deep.equal({
        titles: [WESTERN],
        problems: ['$ is not UTF-8 but WINDOWS-1252; save it as UTF-8'],
      });
      expect(written.warnings).to.have.length(1);
    });
  }

  /** UTF-16, with or without a byte order mark, in both orders. */
  const utf16 = (text: string, hasMark: boolean, isLittle: boolean) => {
    const codes = [...(hasMark ? '\uFEFF' : ''), ...text].flatMap((sign) =>
      [...Array(sign.length).keys()].map((index) => sign.charCodeAt(index)),
    );
    return Uint8Array.from(
      codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    );
  };
  for (const hasMark of [true, false]) {
    for (const isLittle of [true, false]) {
      const order = isLittle ? 'UTF-16LE' : 'UTF-16BE';
      it(`E17 may be ${order} ${hasMark ? 'with' : 'without'} a byte order mark, and a warning says so`, async () => {
        const body = utf16(JSON.stringify(seriesNamed(NAME)), hasMark, isLittle);
        expect(await read(body, 'application/json')).to.deep.equal({
          titles: [NAME],
          problems: [`$ is not UTF-8 but ${order}; save it as UTF-8`],
        });
      });
    }
  }

  it('E17 may begin with a byte order mark', async () => {
    const body = utf8(`\uFEFF${JSON.stringify(seriesNamed(NAME))}`);
    expect(await read(body, 'application/json')).to.deep.equal({ titles: [NAME], problems: [] });
  });

  it('E17 is reported before other problems', async () => {
    const document = seriesNamed(WESTERN);
    const body = windows1252(JSON.stringify({ ...document, url: 'javascript:alert(1)' }));
    const { problems } = await read(body, 'application/json');
    expect(problems.map((problem) => problem.split(' ')[0])).to.deep.equal(['$', '$.url']);
  });
});
