import type { FindingCode } from '../../check/messages/messages.ts';
import type { Sentence } from '../../check/messages/sentences.ts';

/** Findings that have words of their own here. */
export type OwnWords = Readonly<Partial<Record<FindingCode, Sentence>>>;

/** Findings whose sentences on the command line speak of options and files of the project, in German. */
export const checkWordsDe: OwnWords = {
  'web-page': [
    'Unter dieser Adresse liegt eine Webseite, keine Terminliste.',
    'Nennen Sie die Adresse der schedule.json. Wollen Sie die Seite prüfen, fügen Sie ihren Quelltext ein.',
  ],
  'no-event': [
    'Darin ist weder eine Reihe noch ein Termin.',
    'Die Termine gehören in "subEvent": [ … ]. Am einfachsten beginnen Sie im ersten Schritt mit Ihrem Text.',
  ],
  'foreign-document': [
    'Das ist keine Terminliste für das Skript; es sieht aus wie {kind}.',
    'Der Assistent kann die Termine daraus übernehmen.',
  ],
  'foreign-unread': [
    'Das ist keine Terminliste; es sieht aus wie {kind}, und darin stehen keine Termine, die sich übernehmen lassen.',
    'Suchen Sie beim selben System einen Kalender (.ics).',
  ],
  'no-embedding': [
    'Auf der Seite ist vom Baustein nichts da.',
    'Fügen Sie ihn dort ein, wo die Termine stehen sollen (Schritt „Einbinden“). Haben Sie das schon getan, hat Ihr Editor ihn beim Speichern entfernt: Wählen Sie dort „Nein, sie verschwinden beim Speichern“.',
  ],
  'script-unreachable': [
    'Das Skript lässt sich nicht von {url} laden.',
    'Öffnen Sie diese Adresse selbst im Browser: Kommt kein Text, stimmt die Adresse des Skripts nicht, oder die Datei ist noch nicht hochgeladen.',
  ],
  'only-link': [
    'Vom Baustein ist nur der Link übrig: {text}.',
    'Ihr Editor entfernt unbekannte Elemente. Wählen Sie in „Einbinden“ die Antwort „Nein, sie verschwinden beim Speichern“: Der Link dort enthält „#series-schedule=“ und überlebt.',
  ],
  'data-gone': [
    'Vom Baustein ist ein div übrig, aber data-series-schedule fehlt.',
    'Ihr Editor entfernt data-Attribute. Nehmen Sie den gewöhnlichen Link mit „#series-schedule=“ aus „Einbinden“.',
  ],
  'no-cors': [
    'Die Termine lassen sich von einer anderen Website aus nicht lesen: Die Datei liegt nicht dort, oder ihr Server gibt sie nicht frei.',
    'Öffnen Sie die Adresse selbst im Browser. Kommt eine Fehlermeldung, stimmt die Adresse nicht, oder die Datei ist noch nicht hochgeladen. Kommt der Text der Termine, fehlt nur die Freigabe (Access-Control-Allow-Origin): Ihre eigene Website auf demselben Server braucht sie nicht, die der Partner schon; fertige Zeilen dafür stehen in „Einbinden“.',
  ],
  'unreadable-link': [
    '{path}: {written} ist keine vollständige Adresse.',
    'Kopieren Sie sie aus der Adresszeile des Browsers; sie beginnt mit https://.',
  ],
  contradiction: ['{path} widerspricht einer anderen Angabe.', 'Verbessern Sie eine der beiden.'],
  'no-readable-session': [
    'Kein Termin darin ist lesbar.',
    'Geben Sie jedem Termin wenigstens einen Titel ("name") oder einen Tag ("startDate").',
  ],
  unreachable: [
    '{host} antwortet nicht, oder leitet im Kreis weiter.',
    'Öffnen Sie die Adresse selbst im Browser, und prüfen Sie, ob der Server läuft und die Adresse stimmt.',
  ],
  unreadable: ['{path}: {written} ist nicht zu lesen.', 'Tragen Sie es im Formular neu ein.'],
  'unknown-name': [
    '{path}: „{name}“ ist hier unbekannt.',
    'Prüfen Sie die Schreibweise, oder nehmen Sie es heraus; welche Namen es gibt, steht in docs/json.md.',
  ],
  'no-time-zone': ['Die Uhrzeiten haben keine Zeitzone.', 'Tragen Sie sie ein: "timeZone": "Europe/Berlin".'],
  duplicate: [
    '{path} hat die Kennung eines anderen Termins, oder ist derselbe noch einmal.',
    'Geben Sie jedem Termin eine eigene, sonst verwechseln Kalender sie; was zweimal dasteht, löschen Sie.',
  ],
};

/** The same in English. */
export const checkWordsEn: OwnWords = {
  'web-page': [
    'At this address is a web page, not a schedule.',
    'Enter the address of schedule.json. To check the page, paste its source.',
  ],
  'no-event': [
    'There is neither a series nor a session in it.',
    'The sessions belong in "subEvent": [ … ]. The easiest way is to begin with your text in the first step.',
  ],
  'foreign-document': [
    'This is no schedule for the script; it looks like {kind}.',
    'The assistant can take the dates from it.',
  ],
  'foreign-unread': [
    'This is no schedule; it looks like {kind}, and has no dates that could be taken over.',
    'Look for a calendar (.ics) in the same system.',
  ],
  'no-embedding': [
    'Nothing of the snippet is on the page.',
    'Insert it where the dates belong (step “Embed”). If you have done that, your editor has removed it: choose “No, they vanish when I save” there.',
  ],
  'script-unreachable': [
    'The script can’t be loaded from {url}.',
    'Open this address in the browser yourself: if it shows no text, the address of the script is wrong, or the file is not uploaded yet.',
  ],
  'only-link': [
    'Of the snippet only the link is left: {text}.',
    'Your editor removes unknown elements. Choose “No, they vanish when I save” in “Embed”; the link there has “#series-schedule=” and survives.',
  ],
  'data-gone': [
    'Of the snippet a div is left, without data-series-schedule.',
    'Your editor removes data attributes. Take the ordinary link with “#series-schedule=” from “Embed”.',
  ],
  'no-cors': [
    'The schedule can’t be read from another website: the file is not there, or its server does not permit it.',
    'Open the address in the browser yourself. If it shows an error, the address is wrong, or the file is not uploaded yet. If it shows the text of the schedule, only the permission (Access-Control-Allow-Origin) is missing: your own website on the same server does not need it, those of partners do; finished lines are in “Embed”.',
  ],
  'unreadable-link': [
    '{path}: {written} is no whole address.',
    'Copy it from the browser’s address bar; it begins with https://.',
  ],
  contradiction: ['{path} contradicts another value.', 'Correct one of the two.'],
  'no-readable-session': [
    'No session in it can be read.',
    'Give each session at least a title ("name") or a day ("startDate").',
  ],
  unreachable: [
    '{host} does not answer, or redirects in a circle.',
    'Open the address in the browser yourself, and check whether the server runs and the address is right.',
  ],
  unreadable: ['{path}: {written} can’t be read.', 'Enter it again in the form.'],
  'unknown-name': [
    '{path}: “{name}” is unknown here.',
    'Check the spelling, or take it out; docs/json.md has the names.',
  ],
  'no-time-zone': ['The times have no time zone.', 'Enter it: "timeZone": "Europe/Berlin".'],
  duplicate: [
    '{path} has the identifier of another session, or is the same once more.',
    'Give each session its own, or calendars mix them up; delete what stands there twice.',
  ],
};
