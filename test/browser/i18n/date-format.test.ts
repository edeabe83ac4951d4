import { expect } from '@open-wc/testing';
import { dateFormat } from '../../../src/i18n/date-format.ts';
import { localeFor } from '../../../src/i18n/locale.ts';
import { moment } from '../../helpers/moments.ts';

const LANGUAGES = { de: dateFormat('de'), en: dateFormat('en-GB'), 'en-US': dateFormat('en-US') };
type Language = keyof typeof LANGUAGES;

/** In these tables "_" stands for a no-break space, to make it visible. */
const visible = (text: string) => text.replace(/\xa0/g, '_');

interface Row {
  readonly start: string;
  readonly end?: string;
  /** Days and times, by language. */
  readonly shown: Readonly<Record<Language, readonly [days: string, times: string]>>;
}

const WEDNESDAY = {
  de: 'Mittwoch, 28._April 2021',
  en: 'Wednesday, 28_April 2021',
  'en-US': 'Wednesday, April 28, 2021',
};
const onWednesday = (de: string, en: string, us: string): Row['shown'] => ({
  de: [WEDNESDAY.de, de],
  en: [WEDNESDAY.en, en],
  'en-US': [WEDNESDAY['en-US'], us],
});
const days = (de: string, en: string, us: string): Row['shown'] => ({
  de: [de, ''],
  en: [en, ''],
  'en-US': [us, ''],
});

const ROWS: readonly Row[] = [
  {
    start: '2021-04-28T14:00',
    end: '2021-04-28T17:00',
    shown: onWednesday('14–17_Uhr', '14:00–17:00', '2:00_PM–5:00_PM'),
  },
  {
    start: '2021-04-28T14:30',
    end: '2021-04-28T16:00',
    shown: onWednesday('14:30–16:00_Uhr', '14:30–16:00', '2:30_PM–4:00_PM'),
  },
  {
    start: '2021-04-28T09:00',
    end: '2021-04-28T10:15',
    shown: onWednesday('9:00–10:15_Uhr', '9:00–10:15', '9:00_AM–10:15_AM'),
  },
  { start: '2021-04-28T14:00', shown: onWednesday('14_Uhr', '14:00', '2:00_PM') },
  { start: '2021-04-28T14:05', shown: onWednesday('14:05_Uhr', '14:05', '2:05_PM') },
  { start: '2021-04-28T00:00', shown: onWednesday('0_Uhr', '0:00', '12:00_AM') },
  { start: '2021-04-28T14:00', end: '2021-04-28', shown: onWednesday('14_Uhr', '14:00', '2:00_PM') },
  { start: '2021-04-28T14:00', end: '2021-04-28T14:00', shown: onWednesday('14_Uhr', '14:00', '2:00_PM') },
  {
    start: '2021-04-28T12:00Z',
    end: '2021-04-28T15:00Z',
    shown: onWednesday('14–17_Uhr', '14:00–17:00', '2:00_PM–5:00_PM'),
  },
  { start: '2021-04-28', shown: onWednesday('', '', '') },
  { start: '2021-04-28', end: '2021-04-28', shown: onWednesday('', '', '') },
  {
    start: '2021-04-28',
    end: '2021-04-30',
    shown: days('28.–30._April 2021', '28–30_April 2021', 'April 28–30, 2021'),
  },
  {
    start: '2021-04-28',
    end: '2021-05-02',
    shown: days('28._April – 2._Mai 2021', '28_April – 2_May 2021', 'April 28 – May 2, 2021'),
  },
  {
    start: '2021-12-30',
    end: '2022-01-02',
    shown: days(
      '30._Dezember 2021 – 2._Januar 2022',
      '30_December 2021 – 2_January 2022',
      'December 30, 2021 – January 2, 2022',
    ),
  },
  {
    start: '2021-04-28T14:00',
    end: '2021-04-30T12:30',
    shown: days(
      '28._April, 14_Uhr – 30._April 2021, 12:30_Uhr',
      '28_April, 14:00 – 30_April 2021, 12:30',
      'April 28, 2:00_PM – April 30, 2021, 12:30_PM',
    ),
  },
  {
    start: '2021-12-31T20:00',
    end: '2022-01-01T02:00',
    shown: days(
      '31._Dezember 2021, 20_Uhr – 1._Januar 2022, 2_Uhr',
      '31_December 2021, 20:00 – 1_January 2022, 2:00',
      'December 31, 2021, 8:00_PM – January 1, 2022, 2:00_AM',
    ),
  },
  {
    start: '2021-04-28T14:00',
    end: '2021-04-30',
    shown: days(
      '28._April, 14_Uhr – 30._April 2021',
      '28_April, 14:00 – 30_April 2021',
      'April 28, 2:00_PM – April 30, 2021',
    ),
  },
  {
    start: '2021-04-28',
    end: '2021-04-30T17:00',
    shown: days(
      '28._April – 30._April 2021, 17_Uhr',
      '28_April – 30_April 2021, 17:00',
      'April 28 – April 30, 2021, 5:00_PM',
    ),
  },
  {
    start: '2021-04-28',
    end: '2021-04-28T17:00',
    shown: onWednesday('bis 17_Uhr', 'until 17:00', 'until 5:00_PM'),
  },
];

/** A deadline, the start next to which it is shown, and the deadline in German and in English. */
const DEADLINES: readonly [written: string, beside: string | undefined, de: string, en: string][] = [
  ['2021-05-31', '2021-06-02T14:00', '31._Mai', '31_May'],
  ['2021-05-31', '2022-06-02T14:00', '31._Mai 2021', '31_May 2021'],
  ['2021-05-31', undefined, '31._Mai 2021', '31_May 2021'],
  ['2021-09-01T09:00', undefined, '1._September 2021, 9_Uhr', '1_September 2021, 9:00'],
  ['2021-09-01T09:30', '2021-10-06', '1._September, 9:30_Uhr', '1_September, 9:30'],
  ['2020-12-31T23:00Z', '2021-10-06', '1._Januar, 0_Uhr', '1_January, 0:00'],
];

describe('dateFormat', () => {
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const format = LANGUAGES[language];
    for (const { start, end, shown } of ROWS) {
      it(`shows ${start} to ${end ?? 'an unknown end'} in ${language}`, () => {
        const [from, to] = [moment(start), end ? moment(end) : undefined];
        expect([format.days(from, to), format.times(from, to)].map(visible)).to.deep.equal(shown[language]);
      });
    }
  }

  for (const [written, beside, de, en] of DEADLINES) {
    it(`shows ${written} next to ${beside ?? 'nothing'}`, () => {
      const other = beside ? moment(beside) : undefined;
      expect(visible(LANGUAGES.de.moment(moment(written), other))).to.equal(de);
      expect(visible(LANGUAGES.en.moment(moment(written), other))).to.equal(en);
    });
  }

  it('shows the date leaf with weekday, day and month', () => {
    const leaf = (language: Language, written: string) =>
      Object.values(LANGUAGES[language].leaf(moment(written))).join(' ');
    expect(leaf('de', '2021-04-28T14:00')).to.equal('Mi 28 Apr. 2021');
    expect(leaf('de', '2021-05-01')).to.equal('Sa 1 Mai 2021');
    expect(leaf('en', '2021-04-28T14:00')).to.equal('Wed 28 Apr 2021');
  });

  it('shows the time in the zone of the series, wherever the visitor is', () => {
    const sydney = moment('2021-04-28T14:00', 'Australia/Sydney');
    expect(visible(LANGUAGES.de.times(sydney))).to.equal('14_Uhr');
    expect(visible(LANGUAGES.de.days(moment('2021-04-28T23:30Z')))).to.equal('Donnerstag, 29._April 2021');
  });

  it('shows the hour as written on days with a clock change', () => {
    const times = (start: string, end: string) => visible(LANGUAGES.de.times(moment(start), moment(end)));
    expect(times('2021-03-28T01:00', '2021-03-28T04:00')).to.equal('1–4_Uhr');
    expect(times('2021-10-31T01:00', '2021-10-31T02:30')).to.equal('1:00–2:30_Uhr');
  });

  it('names languages', () => {
    expect(LANGUAGES.de.language('en')).to.equal('Englisch');
    expect(LANGUAGES.en.language('de')).to.equal('German');
  });

  it('names several languages in a sentence', () => {
    expect(LANGUAGES.de.language('de, en')).to.equal('Deutsch und Englisch');
    expect(LANGUAGES.de.language('de, en, uk')).to.equal('Deutsch, Englisch und Ukrainisch');
    expect(LANGUAGES.en.language('de, en')).to.equal('German and English');
  });

  it('shows a text that is not a language tag as it is written', () => {
    for (const text of ['Deutsch', 'de_DE', 'x', 'Deutsch und Englisch', '']) {
      expect(LANGUAGES.de.language(text)).to.equal(text);
    }
  });
});

describe('localeFor', () => {
  const TAGS: readonly [tag: string, lang: string, times: string][] = [
    ['de', 'de', '14_Uhr'],
    ['DE', 'de', '14_Uhr'],
    ['de-AT', 'de-at', '14_Uhr'],
    ['de_DE', 'de', '14_Uhr'],
    ['en', 'en', '14:00'],
    ['en-GB', 'en-gb', '14:00'],
    ['en-US', 'en-us', '2:00_PM'],
    ['fr', 'de', '14_Uhr'],
    ['', 'de', '14_Uhr'],
    ['constructor', 'de', '14_Uhr'],
    ['dex', 'de', '14_Uhr'],
  ];

  for (const [tag, lang, times] of TAGS) {
    it(`is ${lang} for ${JSON.stringify(tag)}`, () => {
      const locale = localeFor(tag);
      expect(locale.lang).to.equal(lang);
      expect(visible(locale.dates.times(moment('2021-04-28T14:00')))).to.equal(times);
    });
  }
});
