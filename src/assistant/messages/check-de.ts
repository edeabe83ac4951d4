import type { checkEn } from './check-en.ts';

/** Texts of the steps “check” and “hand over”, in German. */
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

  stepHandOver: 'Weitergeben',
  handOverTitle: 'Weitergeben',
  handOverLead: 'Sichern, was Sie gemacht haben, und später oder zu zweit weitermachen.',
  keepTitle: 'Sichern',
  keepText:
    'In der schedule.json steht alles, was Sie eingetragen haben. Öffnen Sie sie im ersten Schritt wieder, um weiterzumachen.',
  saveArchive: 'Alles als .zip speichern',
  archiveSaved: 'termine.zip ist gespeichert, im Ordner für Downloads.',
  archiveFailed: 'Das Paket ließ sich nicht zusammenstellen: Es fehlt ein lesbarer Termin oder das Skript.',
  inArchive: 'Was im Paket ist',
  'file-schedule.json': 'die Termine',
  'file-series-schedule.js': 'das Skript, das sie zeigt',
  'file-.htaccess':
    'gibt die Termine für die Websites Ihrer Partner frei (Apache); auf dem Mac zeigen die Tasten ⌘, ⇧ und Punkt sie an',
  'file-index.html': 'eine fertige Seite mit allen Terminen, die ohne Skript auskommt',
  'file-schedule.css': 'das Aussehen dieser Seite',
  'file-schedule.ics': 'der Kalender zum Abonnieren',
  'file-calendar': 'ein Kalendereintrag je Termin',
  'file-fallback.html': 'die Terminliste ohne Skript; im Baustein steht sie schon',
  'file-newsletter.txt': 'der Text für einen Newsletter',
  'file-snippets.html': 'alle Bausteine zum Kopieren',
  archiveHint:
    'Seite und Newsletter nennen den Stand der Anmeldung von jetzt. Speichern Sie das Paket neu, wenn sich etwas geändert hat.',
  archiveNeedsAddress:
    'Noch fehlt die Adresse der schedule.json (in „Einbinden“ unter 1.). Ohne sie hat das Paket keinen Kalender zum Abonnieren, und in seinen Bausteinen stehen Beispiele.',
  colleagueTitle: 'Andere weitermachen lassen',
  colleagueText:
    'Wer diesen Link öffnet, sieht den Assistenten mit den veröffentlichten Terminen. Zum Ändern braucht man Zugang zu Ihrem Server.',
  colleagueLink: 'Link zum Assistenten',
  colleagueNeeds:
    'Sobald schedule.json im Netz liegt und ihre Adresse in „Einbinden“ steht, steht hier ein Link, mit dem eine Kollegin weitermacht.',
  laterTitle: 'Wenn sich etwas ändert',
  laterText:
    'Öffnen Sie im ersten Schritt die schedule.json von Ihrem Server, mit ihrer Adresse oder als Datei. Ändern Sie die Termine, speichern Sie das Paket noch einmal, und laden Sie alles aus dem Ordner „{folder}“ wieder an dieselbe Stelle. So haben auch die fertige Seite und die abonnierten Kalender den neuen Stand.',
  laterAlone:
    'Liegen auf Ihrem Server nur schedule.json und series-schedule.js, genügt die neue schedule.json. Heißt sie im Ordner für Downloads „schedule (1).json“, geben Sie ihr vor dem Hochladen den alten Namen.',
  laterSnippet:
    'Der Baustein bleibt, wie er ist. Nur wenn er die Liste der Termine enthält, gehört ein neuer auf die Seite: Man sieht die Liste, solange das Skript nicht läuft.',
};
