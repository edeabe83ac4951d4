/** Texts of the steps “check” and “hand over”, in English. */
export const checkEn = {
  stepCheck: 'Check',
  checkTitle: 'Check',
  checkLead: 'What is not right yet, the most important first, and what to do about it.',
  checkOwn: 'Your dates, here in the assistant',
  checkOwnFine: 'No mistake found.',
  checkOnline: 'What is on the web already',
  checkAddress: 'Address',
  checkAddressHint: 'Of a schedule.json, or of the page on which the dates belong.',
  checkSource: 'Source of the page',
  checkSourceHint:
    'Most pages can’t be read by the browser from here. Open the page, press Ctrl+U, copy everything and paste it here. The text of a schedule.json will do too.',
  checkGo: 'Check',
  checkBusy: 'Checking …',
  checkEmpty: 'Enter an address, or paste a source.',
  'severity-error': 'Error',
  'severity-warning': 'Warning',
  'severity-note': 'Note',
  moreFindings: 'and {count} more',
  inHeader: 'header {header}',
  sessionsCount: '{count} sessions',
  openField: 'To the field',
  applyWords: 'Write “{words}”',
  applied: 'Corrected. “Undo” takes it back.',
  outcomeFine: 'No mistake found.',
  outcomeNotes: 'It works, but not everything is good.',
  outcomeBad: 'The dates are not shown, or not as they should be.',
  outcomeClosed: 'From here the browser can’t tell whether the dates are seen.',
  pageClosed: 'There is no such page, or the browser may not read it from here.',
  pageClosedRemedy:
    'Open it in the browser yourself. If you see it there, paste its source above, and check once more.',
  shownNow: 'State now',
  takeSchedule: 'Take over into the assistant',
  cantKnow: 'What the browser can’t know',
  cantKnowSchedule:
    'A browser shows other pages only a part of what the server sends along: caches, compression, certificate, permissions. With Node.js this command checks it:',
  cantKnowPage:
    'Security rules that the server sends along, and files that the browser may not read here, are checked by this command, which needs Node.js:',

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
  archiveNeedsAddress:
    'The address of schedule.json is still missing (in “Embed”, under 1.). Without it the package has no calendar to subscribe to, and its snippets have examples.',
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
};
