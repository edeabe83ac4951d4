/** Texts of the page around the steps, in English; the keys are those of all languages. */
export const enPage = {
  title: 'Dates to embed',
  lead: 'Turns an announcement into dates that look the same on every website and keep the state of registration up to date by themselves.',
  privacy: 'Everything stays in your browser. Nothing is stored or sent unless you ask for it.',
  savedWithForm: 'The dates are saved together with the form around them.',
  otherLanguage: 'Deutsch',
  steps: 'Steps',
  skip: 'Skip to content',
  stepBegin: 'Begin',
  stepEdit: 'Edit',
  stepSee: 'See',
  stepEmbed: 'Embed',
  save: 'Save schedule.json',
  undo: 'Undo',
  redo: 'Redo',
  unsaved: 'Not saved yet',
  saved: 'schedule.json is saved in your downloads.',
  savedAlone:
    'schedule.json is saved in your downloads. To upload, take the whole package (.zip): in it, calendar and page are new too.',
  undone: 'Undone: {what}',
  redone: 'Done again: {what}',
  next: 'Next: {step}',

  copy: 'Copy',
  copyWhat: 'Copy: {what}',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the text and copy it yourself.',

  replaceTitle: 'Replace your dates?',
  replaceText:
    '“{name}” ({sessions}) is not saved yet. If you replace the dates, the addresses in “Embed” begin again too. “Undo” brings everything back as long as this page is open.',
  oneDate: '1 date',
  manyDates: '{count} dates',
  replaceNo: 'Keep',
  replaceYes: 'Replace',
  replaceSaved: 'Save and replace',
};

/** The texts of a language. */
export type PageTexts = Readonly<Record<keyof typeof enPage, string>>;
