/** Texts of the step “put it in”, in English. */
export const embedEn = {
  embedTitle: 'Embed',
  httpsAddress: 'The address has to begin with https://.',
  jsonAddress: 'This address does not end with .json. Is it really the file?',
  head: 'Into the head of the page (<head>), so that the dates are there sooner:',
  isList: 'All dates as a list until the script runs',
  isListHint:
    'Search engines read it too. After a change of the dates the page needs a new snippet; without the list the new schedule.json is enough.',
  hasPreload: 'Load the dates sooner (with a line in the head of the page)',
  hasIntegrity: 'Allow exactly this script only (hash)',
  hasIntegrityHint: 'The browser then refuses every other version; a new script needs a new snippet.',
  theSnippet: 'snippet',
  theHead: 'line for the head of the page',
  theCommand: 'command',

  placeLead: 'Say how your website is built. Below stands what to upload and what to insert.',
  yourSite: 'Your website',
  systemLabel: 'What is the website built with?',
  'system-wordpress': 'WordPress',
  'system-typo3': 'TYPO3',
  'system-drupal': 'Drupal',
  'system-contao': 'Contao',
  'system-builder': 'A site builder (Jimdo, Wix, IONOS …)',
  'system-static': 'HTML pages of our own',
  'system-unknown': 'Another one, or I don’t know',
  scriptsLabel: 'May you insert scripts there?',
  scriptsYes: 'Yes, or I don’t know',
  scriptsNo: 'No, they vanish when I save',
  'scriptsHint-wordpress': 'Usually administrators and editors may.',
  'scriptsHint-typo3': 'Yes, if there is a content element “HTML”.',
  'scriptsHint-drupal': 'Yes, if you can choose the text format “Full HTML”.',
  'scriptsHint-contao': 'Yes, if there is a content element “Unfiltered HTML”.',
  'scriptsHint-builder': 'Yes, if there is a block “HTML”, “Code” or “Widget”.',
  'scriptsHint-static': '',
  'scriptsHint-unknown': 'Yes, if there is an HTML or source view and scripts stay in it.',
  serverLabel: 'Where are the schedule and the script?',
  serverOwn: 'On the same server as the page',
  serverOther: 'On another one, such as the organizer’s',
  hasPolicy: 'The website has security rules for what a page may load',
  hasPolicyHint:
    'Technical term: Content Security Policy (CSP). The person who takes care of your website knows whether there is one; if in doubt, leave this unticked.',
  hasConsent: 'A consent banner holds scripts back',

  uploadTitle: '2. Save and upload',
  uploadText:
    'Save the package and unpack it. Everything in the folder “{folder}” goes to the server, the file “.htaccess” too; on a Mac the keys ⌘, ⇧ and full stop show it.',
  uploadedAt: 'Then the browser shows the schedule as text here:',
  uploadFolder: 'upload',
  copyFolder: 'copy',
  singleFiles: 'Upload only what is needed',
  'where-wordpress':
    'The easiest way is the plug-in for WordPress, the file “series-schedule.zip”. It comes from the same place as this assistant. With it there is nothing to upload, and you only insert the block “Terminreihe”. Without it: the media library refuses these files. Put them with your host’s file manager into a new folder “termine” beside “wp-content”, or ask the person who takes care of your website (with an upload program, SFTP).',
  'where-typo3':
    'Into the folder “fileadmin/termine”. If the file list refuses them, ask the person who takes care of your website (with an upload program, SFTP).',
  'where-drupal':
    'Into the folder “sites/default/files/termine”. If the field refuses the endings, ask the person who takes care of your website (with an upload program, SFTP).',
  'where-contao':
    'Into the folder “files/termine”, which has to be public. If the file manager refuses .json or .js, both endings have to be added to the “Allowed upload file types” in the settings; otherwise ask the person who takes care of your website (with an upload program, SFTP).',
  'where-builder':
    'Most site builders refuse such files. Put them on another web space, or ask the organizer to, and choose “On another one” above.',
  'where-static': 'Into a folder of your website, such as “termine”.',
  'where-unknown':
    'Into a folder of your website, such as “termine”. The person who takes care of your website knows how to put files there.',
  'where-other':
    'The person who takes care of the other server puts these files there. If they are there already, the address above is enough.',
  twoFiles:
    'Only two files are needed: schedule.json, the dates, and series-schedule.js, the script that shows them. If you leave out the page index.html, enter another “Page with all dates” above.',
  saveScript: 'Save series-schedule.js',

  addressesTitle: '1. Decide on the addresses',
  addressesLead:
    'First decide where the dates will be. The package and the snippet then have the right addresses from the start.',
  scheduleAt: 'Address of schedule.json',
  scheduleAtHint: 'Your website, the folder and the name of the file. For example: {example}',
  movedAlong:
    'The addresses of the calendar and of the page of the series have moved along. “Undo” takes it back.',
  scriptAt: 'Address of series-schedule.js',
  scriptAtHint: 'Leave it empty if it is in the same folder.',
  pageAt: 'Page with all dates',
  folderAddress: '“schedule.json” is added.',
  pageAtHint:
    'The link leads there if the script does not run. Leave it empty if it is the page index.html of the package.',
  pageAtHintOwn:
    'The link leads there if the script does not run. Leave it empty if it is the page of the series.',

  insertTitle: '3. Insert',
  contains: 'What the snippet contains',
  waitsForClick: 'Load the dates only after a click',
  waitsForClickHint:
    'Before that nobody asks the schedule’s server; the script then belongs on your own server.',
  'insert-wordpress': 'Into a block “Custom HTML”, not into a paragraph:',
  'insert-typo3': 'Into a content element “HTML”:',
  'insert-drupal': 'Into a block or text with the text format “Full HTML”:',
  'insert-contao': 'Into a content element “Unfiltered HTML”:',
  'insert-builder': 'Into a block “HTML”, “Code” or “Widget”:',
  'insert-unknown':
    'Into the HTML view of the page (often “source” or “code”), where the dates belong. If you know your system, choose it above; then it says here where exactly:',
  'insert-static': 'Where the dates belong:',
  'insert-box': 'Into the HTML view of the post, where the dates belong:',
  'insert-link': 'As an ordinary link in the text. The script turns it into the dates:',
  'insert-page':
    'Without scripts the site builder can’t show the dates itself. Link to the page with all dates. The page of the package shows the state of the moment at which it was saved:',
  headOptional:
    'The person who takes care of the website’s template can add this line to the head of the page (<head>). Then the dates are there sooner:',
  linkAddress: 'Address for the link dialog',
  templateTitle: 'Once in the website’s template',
  templateHint: 'Ask the person who takes care of the website. Without these lines only the link is left.',
  templateHtml: 'Into the template of all pages, at the end (before </body>):',
  templateContao: 'In the page layout, under “Expert settings”, field “Additional <head> tags”:',
  needsSchedule: 'Enter the address of schedule.json first. Then the snippet stands here, ready to copy.',
  listTooLong: 'With more than {most} dates the snippet has no list but a link to the page with all dates.',
  untried: 'This way is untried on a running website.',

  serverTitle: 'For the person who takes care of the server',
  serverNone:
    'If only your own website shows the dates, nothing is needed. If other websites show them too, your server has to permit it with these lines. Changes are then also seen sooner everywhere.',
  serverNeeded:
    'Another server has to permit the use of the schedule, or only the link is left. Give this to the person who takes care of it.',
  serverPartners:
    'If other websites show the dates too, such as those of your partners, this server has to permit it. On usual web space (Apache) the file .htaccess of the package does so; for other servers the lines stand below, under “For the person who takes care of the server”.',
  serverSoftware: 'What does it run?',
  'software-apache': 'Apache, usual web space (.htaccess)',
  'software-nginx': 'nginx',
  'software-caddy': 'Caddy',
  'software-unknown': 'Something else',
  serverFile: '{name} to {place}',
  saveFile: 'Save {name}',

  policyTitle: 'Security rules of the website (Content Security Policy)',
  policyLead: 'These lines have to be in them. Give them to the person who takes care of your website:',
  policyNow: 'What are they now?',
  policyNowHint:
    'Then the whole lines stand below, with what is allowed already. Leave it empty if you don’t know.',
  policyFine: 'These rules allow everything that is needed.',
  policyTypes:
    'If they have “require-trusted-types-for”, “series-schedule” belongs in the list after “trusted-types”. If they work with nonces, the script tag gets the page’s nonce.',

  consentTitle: 'Consent',
  consentText:
    'The script sets no cookies and stores nothing, so it needs no consent under § 25 TDDDG. Exempt it in the banner:',
  consentHeld:
    'If the banner holds it back all the same, visitors see the list or the link of the snippet until then.',
  consentClick:
    'If nobody may ask for the dates before a click, choose “Load the dates only after a click” above.',

  coloursTitle: 'Colours',
  coloursLead:
    'Without any setting the dates take the font and colours of your page. Choose only what has to differ.',
  'colour-accent': 'Buttons',
  'colour-surface': 'Cards',
  'colour-text': 'Text',
  'colour-muted': 'Quiet text',
  'colour-border': 'Lines',
  theColour: '{name}: choose the colour',
  'pair-onAccent': 'Words on buttons',
  'pair-text': 'Text on cards',
  'pair-muted': 'Quiet text on cards',
  'pair-accent': 'Buttons and focus ring on cards',
  contrasts: 'Contrast',
  enough: '{ratio} : 1, enough',
  tooLittle: '{ratio} : 1, too little; {least} : 1 is needed',
  surfaceWithText: 'Set cards and text together, or dark pages keep light words on your colour.',
  coloursRule: 'CSS for the colours',
  coloursWhere: 'Into the style rules of the website (CSS), for example under “Additional CSS”:',
  noColours: 'No colour is chosen, so no CSS is needed.',

  siteTexts: 'Texts for your website',
  siteTextsLead:
    'The texts are German. Fill in what stands in [brackets]. What they say about the program is tested in browsers. They are no legal advice.',
  privacyTitle: 'For the privacy policy',
  accessibilityTitle: 'For the accessibility statement',
};
