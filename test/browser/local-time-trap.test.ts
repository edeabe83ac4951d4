import { expect } from '@open-wc/testing';

/** What a module of this folder makes of an expression, and what it reports. */
async function runIn(folder: string, expression: string) {
  const reportError = window.reportError.bind(window);
  const reported: unknown[] = [];
  window.reportError = (error) => void reported.push(error);
  try {
    const { run } = (await import(`${folder}/expression.js?${encodeURIComponent(expression)}`)) as {
      run: () => unknown;
    };
    return { value: run(), reported };
  } catch (error) {
    return { error, reported };
  } finally {
    window.reportError = reportError;
  }
}

const LOCAL = [
  'new Date(0).getHours()',
  'new Date(0).getTimezoneOffset()',
  'new Date(0).setDate(1)',
  'new Date(0).toLocaleString("de")',
  'String(new Date(0))',
  'new Date(2030, 3)',
  'new Date("2030-04-01T12:00")',
  'Date.parse("2030-04-01T12:00:00")',
  'Date()',
  'new Intl.DateTimeFormat("de")',
  'Intl.DateTimeFormat()',
];

const OF_A_ZONE = [
  'new Date(0).getUTCHours()',
  'new Date(0).toISOString()',
  'new Date(0).toLocaleString("de", { timeZone: "Europe/Berlin" })',
  'new Date("2030-04-01T12:00Z")',
  'new Date("2030-04-01")',
  'Date.parse("2030-04-01T12:00+02:00")',
  'Date.now()',
  'new Date()',
  'new Intl.DateTimeFormat("de", { timeZone: "UTC" })',
];

describe('trap for the time zone of the machine', () => {
  for (const expression of LOCAL) {
    it(`refuses ${expression} in the product`, async () => {
      const { error, reported } = await runIn('/src', expression);
      expect(error).to.match(/time zone of the machine/);
      expect(reported).to.deep.equal([error]);
    });
  }

  it('refuses it in the built file', async () => {
    const { error } = await runIn('/dist', 'new Date(0).getHours()');
    expect(error).to.match(/time zone of the machine/);
  });

  it('leaves tests and their libraries alone', async () => {
    expect(await runIn('/test/node_modules/a/src', 'new Date(0).getHours()')).not.to.have.property('error');
  });

  for (const expression of OF_A_ZONE) {
    it(`lets ${expression} pass in the product`, async () => {
      expect(await runIn('/src', expression)).not.to.have.property('error');
    });
  }
});
