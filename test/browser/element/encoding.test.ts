import { expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { loaded, mount, SRC } from '../../helpers/element.ts';
import { texts } from '../../helpers/inside.ts';
import { network } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';

const NAME = 'Grüße aus Łódź – „schön“ für 5 €';
/** The same as far as Windows-1252 goes. */
const WESTERN = 'Grüße – „schön“ für 5 €';
/** What stands in Windows-1252 elsewhere than in Unicode. */
const ELSEWHERE: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '–': 0x96, '“': 0x93 };

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => ELSEWHERE[character] ?? character.charCodeAt(0));

/** The title that the page shows for such a body, and the paths of what is reported. */
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
    it(`E17 is UTF-8 where its bytes are, with the type “${type}”`, async () => {
      const body = utf8(JSON.stringify(seriesNamed(NAME)));
      expect(await read(body, type)).to.deep.equal({ titles: [NAME], problems: [] });
    });

    it(`E17 is Windows-1252 where its bytes are no UTF-8, and the webmaster is told, with the type “${type}”`, async () => {
      const body = windows1252(JSON.stringify(seriesNamed(WESTERN)));
      expect(await read(body, type)).to.deep.equal({
        titles: [WESTERN],
        problems: ['$ is not UTF-8; save it so'],
      });
      expect(written.warnings).to.have.length(1);
    });
  }

  it('E17 may begin with a byte order mark', async () => {
    const body = utf8(`\uFEFF${JSON.stringify(seriesNamed(NAME))}`);
    expect(await read(body, 'application/json')).to.deep.equal({ titles: [NAME], problems: [] });
  });

  it('E17 is told before what else is wrong', async () => {
    const document = seriesNamed(WESTERN);
    const body = windows1252(JSON.stringify({ ...document, url: 'javascript:alert(1)' }));
    const { problems } = await read(body, 'application/json');
    expect(problems.map((problem) => problem.split(' ')[0])).to.deep.equal(['$', '$.url']);
  });
});
