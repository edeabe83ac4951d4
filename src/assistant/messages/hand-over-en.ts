/** Texts of the step “hand over” and of its package, in English. */
export const enHandOver = {
  stepHandOver: 'Hand over',
  handOverTitle: 'Hand over',
  handOverLead: 'Keep what you have made, and continue later or with others.',
  keepTitle: 'Keep',
  keepText:
    'schedule.json has everything that you have entered. Open it again in the first step to continue.',
  saveArchive: 'Save everything as .zip',
  archiveSaved: 'termine.zip is saved, in the folder for downloads.',
  archiveFailed: 'The package could not be made: a readable session or the script is missing.',
  inArchive: 'What is in the package',
  'file-schedule.json': 'the schedule',
  'file-series-schedule.js': 'the script that shows it',
  'file-.htaccess':
    'lets the websites of your partners read the schedule (Apache); on a Mac the keys ⌘, ⇧ and full stop show it',
  'file-index.html': 'a finished page with all dates, which needs no script',
  'file-schedule.css': 'how that page looks',
  'file-schedule.ics': 'the calendar to subscribe to',
  'file-calendar': 'a calendar entry for each session',
  'file-fallback.html': 'the list of dates without a script; the snippet has it already',
  'file-newsletter.txt': 'the text for a newsletter',
  'file-snippets.html': 'all snippets to copy',
  archiveHint:
    'Page and newsletter tell the state of registration as it is now. Save the package again when something has changed.',
  inEmbed: 'in “Embed”, ',
  archiveNeedsAddress:
    'The address of schedule.json is still missing ({where}under 1.). Without it the package has no calendar to subscribe to, and its snippets have examples.',
  colleagueTitle: 'Let others continue',
  colleagueText:
    'This link opens the assistant with the published dates. To change them, people need access to your server.',
  colleagueLink: 'Link to the assistant',
  colleagueNeeds:
    'As soon as schedule.json is on the web and its address stands in “Embed”, a link stands here with which a colleague continues.',
  laterTitle: 'When something changes',
  laterText:
    'Open the schedule.json on your server in the first step, by its address or as a file. Change the dates, save the package again, and upload everything in the folder “{folder}” to the same place. So the finished page and the calendars that people subscribe to are up to date too.',
  laterAlone:
    'If only schedule.json and series-schedule.js are on your server, the new schedule.json is enough. If it is called “schedule (1).json” in your downloads, give it its old name before you upload it.',
  laterSnippet:
    'The snippet stays as it is. Only if it has the list of dates, the page needs a new one: people see the list as long as the script does not run.',

  partnerTitle: 'For partners',
  partnerText:
    'To show the dates on another website, only this snippet is needed and no files. It always shows the state of today.',
  partnerHint:
    'Your server has to permit it, on usual web space with the file .htaccess of the package. If the other website takes no scripts, choose its system under “Embed” and copy the snippet from there.',
  partnerNeeds: 'Enter the address of schedule.json under “Embed”. Then the snippet stands here.',

  archiveBusy: 'The package is being made …',
  'changed-addresses': 'The addresses have changed since you saved. Please save and upload once more.',
  'changed-document': 'The dates have changed since you saved. Please save and upload once more.',

  readmeName: 'README.txt',
  readmeUpload: 'Upload: everything in the folder “{folder}” to your server.',
  readmeNeeded:
    'schedule.json and series-schedule.js are needed. The rest belongs to the finished page index.html.',
  readmeInsert:
    'Insert: the snippet from the assistant, step “Embed”. Everything to copy is also in the folder “{folder}”, which need not be uploaded.',
  readmeLater:
    'When something changes: open schedule.json in the assistant again, change the dates, save the package again, and upload everything under the same names.',
} as const;
