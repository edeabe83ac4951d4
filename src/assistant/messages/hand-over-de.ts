import type { enHandOver } from './hand-over-en.ts';

/** Texts of the step “hand over” and of its package, in German. */
export const deHandOver: Readonly<Record<keyof typeof enHandOver, string>> = {
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
  inEmbed: 'in „Einbinden“ ',
  archiveNeedsAddress:
    'Noch fehlt die Adresse der schedule.json ({where}unter 1.). Ohne sie hat das Paket keinen Kalender zum Abonnieren, und in seinen Bausteinen stehen Beispiele.',
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

  partnerTitle: 'Für Partner',
  partnerText:
    'Wer die Termine auf einer anderen Website zeigt, braucht nur diesen Baustein, keine Dateien. Er zeigt immer den Stand von heute.',
  partnerHint:
    'Ihr Server muss die Termine dafür freigeben, auf üblichem Webspace mit der Datei .htaccess aus dem Paket. Nimmt die andere Website keine Skripte an, wählen Sie unter „Einbinden“ deren System und kopieren den Baustein von dort.',
  partnerNeeds:
    'Tragen Sie unter „Einbinden“ die Adresse der schedule.json ein. Dann steht der Baustein hier.',

  archiveBusy: 'Das Paket wird zusammengestellt …',
  'changed-addresses':
    'Seit dem Speichern haben sich die Adressen geändert. Bitte noch einmal speichern und hochladen.',
  'changed-document':
    'Seit dem Speichern haben sich die Termine geändert. Bitte noch einmal speichern und hochladen.',

  readmeName: 'LIESMICH.txt',
  readmeUpload: 'Hochladen: alles aus dem Ordner „{folder}“ auf Ihren Server.',
  readmeNeeded:
    'Nötig sind schedule.json und series-schedule.js. Das Übrige gehört zur fertigen Seite index.html.',
  readmeInsert:
    'Einfügen: den Baustein aus dem Assistenten, Schritt „Einbinden“. Zum Kopieren steht auch alles im Ordner „{folder}“; hochladen müssen Sie ihn nicht.',
  readmeLater:
    'Ändert sich etwas: Öffnen Sie schedule.json wieder im Assistenten, ändern Sie die Termine, speichern Sie das Paket noch einmal, und laden Sie alles unter denselben Namen hoch.',
};
