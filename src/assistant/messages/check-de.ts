import type { checkEn } from './check-en.ts';

/** Texts of the step “check”, in German. */
export const checkDe: Readonly<Record<keyof typeof checkEn, string>> = {
  stepCheck: 'Prüfen',
  checkTitle: 'Prüfen',
  checkLead: 'Was noch nicht stimmt, das Wichtigste zuerst, und was dagegen zu tun ist.',
  checkOwn: 'Ihre Termine hier im Assistenten',
  checkOwnFine: 'Kein Fehler gefunden.',
  checkOnline: 'Was schon im Netz steht',
  checkAddress: 'Adresse',
  checkAddressHint: 'Einer schedule.json, oder der Seite, auf der die Termine stehen sollen.',
  checkSource: 'Quelltext der Seite',
  checkSourceHint:
    'Die meisten Seiten darf der Browser von hier aus nicht lesen. Öffnen Sie die Seite, drücken Sie Strg+U, kopieren Sie alles und fügen Sie es hier ein. Auch der Text einer schedule.json geht.',
  checkGo: 'Prüfen',
  checkBusy: 'Wird geprüft …',
  checkEmpty: 'Tragen Sie eine Adresse ein, oder fügen Sie einen Quelltext ein.',
  'severity-error': 'Fehler',
  'severity-warning': 'Warnung',
  'severity-note': 'Hinweis',
  moreFindings: 'und {count} weitere',
  inHeader: 'Kopfzeile {header}',
  sessionsCount: '{count} Termine',
  openField: 'Zum Feld',
  applyWords: '„{words}“ einsetzen',
  applied: 'Verbessert. „Rückgängig“ nimmt es zurück.',
  outcomeFine: 'Kein Fehler gefunden.',
  outcomeNotes: 'Es geht, aber nicht alles ist gut.',
  outcomeBad: 'Die Termine sind nicht zu sehen, oder nicht so, wie sie sollen.',
  outcomeClosed: 'Ob die Termine zu sehen sind, kann der Browser von hier aus nicht feststellen.',
  pageClosed: 'Diese Seite gibt es nicht, oder der Browser darf sie von hier aus nicht lesen.',
  pageClosedRemedy:
    'Öffnen Sie sie selbst im Browser. Ist sie dort zu sehen, fügen Sie oben ihren Quelltext ein, und prüfen Sie noch einmal.',
  shownNow: 'Stand jetzt',
  takeSchedule: 'In den Assistenten übernehmen',
  cantKnow: 'Was der Browser nicht wissen kann',
  cantKnowSchedule:
    'Was der Server mitsendet, zeigt ein Browser anderen Seiten nur zum Teil: Zwischenspeicher, Komprimierung, Zertifikat, Freigaben. Wer Node.js hat, prüft es mit diesem Befehl:',
  cantKnowPage:
    'Sicherheitsregeln, die der Server mitsendet, und Dateien, die der Browser hier nicht lesen darf, prüft dieser Befehl (dafür braucht man Node.js):',
};
