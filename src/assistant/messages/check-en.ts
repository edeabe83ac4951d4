/** Texts of the step “check”, in English. */
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
};
