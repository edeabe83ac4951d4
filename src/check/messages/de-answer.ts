import type { answerEn } from './en-answer.ts';
import type { Translated } from './sentences.ts';

/** What a server's answer can be told about, in German. */
export const answerDe: Translated<typeof answerEn> = {
  'no-file': ['Es gibt keine Datei „{file}“.', 'Prüfen Sie Dateinamen und Ordner.'],
  'bad-address': [
    '„{address}“ ist keine Adresse.',
    'Schreiben Sie die ganze Adresse: https://beispiel.example/schedule.json.',
  ],
  'unknown-host': [
    'Den Server „{host}“ kennt niemand.',
    'Prüfen Sie den Namen in der Adresse auf Tippfehler.',
  ],
  unreachable: [
    '{host} antwortet nicht ({detail}).',
    'Prüfen Sie, ob der Server läuft und die Adresse stimmt.',
  ],
  timeout: [
    '{host} hat nach {seconds} Sekunden nicht geantwortet.',
    'Lassen Sie den Server schneller antworten; das Widget gibt nach 10 Sekunden auf.',
  ],
  'certificate-expired': [
    'Das Zertifikat von {host} ist abgelaufen.',
    'Erneuern Sie das Zertifikat; bis dahin lädt kein Browser etwas von dort.',
  ],
  'certificate-self-signed': [
    'Das Zertifikat von {host} ist selbst ausgestellt, deshalb traut ihm kein Browser.',
    'Richten Sie ein Zertifikat einer anerkannten Stelle mit der ganzen Kette ein; bei Let’s Encrypt ist es kostenlos.',
  ],
  'certificate-name': [
    'Das Zertifikat von {host} gilt für einen anderen Namen.',
    'Lassen Sie es für {host} ausstellen, oder nehmen Sie die Adresse, für die es gilt.',
  ],
  certificate: [
    'Die verschlüsselte Verbindung zu {host} ist gescheitert ({detail}).',
    'Prüfen Sie Zertifikat und TLS-Einstellungen des Servers.',
  ],
  'too-many-redirects': [
    'Die Adresse leitet mehr als {count}-mal weiter.',
    'Nehmen Sie die Adresse, unter der der Inhalt am Ende steht.',
  ],
  'redirect-to-http': [
    'Die Adresse leitet auf eine unverschlüsselte weiter: {to}.',
    'Leiten Sie auf https weiter, oder nehmen Sie gleich die Adresse mit https.',
  ],
  redirected: [
    'Die Adresse leitet weiter auf {to}.',
    'Schreiben Sie die neue Adresse: Jede Weiterleitung kostet Zeit.',
  ],
  'redirect-without-cors': [
    'Der Weiterleitung von {from} fehlt Access-Control-Allow-Origin; dort halten Browser an.',
    'Nehmen Sie die endgültige Adresse, oder senden Sie „Access-Control-Allow-Origin: *“ auch mit der Weiterleitung.',
  ],
  'status-unauthorized': [
    'Der Server verlangt Benutzername und Passwort (401).',
    'Veröffentlichen Sie die Datei ohne Passwort: Die Browser der Besucherinnen haben keines.',
  ],
  'status-forbidden': [
    'Der Server verweigert den Zugriff (403).',
    'Erlauben Sie allen das Lesen: Dateirechte, Firewall, Schutz vor Bots.',
  ],
  'status-not-found': [
    'Unter dieser Adresse gibt es nichts ({status}).',
    'Prüfen Sie die Adresse, auch Groß- und Kleinschreibung, und ob die Datei hochgeladen ist.',
  ],
  'status-too-many': [
    'Der Server antwortet, er sei zu oft gefragt worden (429).',
    'Erhöhen Sie die Grenze des Servers für diese Datei; jeder Besuch fragt danach.',
  ],
  'status-server': [
    'Der Server meldet einen eigenen Fehler ({status}).',
    'Sehen Sie in das Fehlerprotokoll des Servers.',
  ],
  'status-other': [
    'Der Server antwortet mit Status {status} statt 200.',
    'Prüfen Sie die Adresse und die Einstellungen des Servers.',
  ],
  'login-page': [
    'Statt des Inhalts kommt eine Anmeldeseite: {at}.',
    'Veröffentlichen Sie ihn so, dass er ohne Anmeldung lesbar ist; hinter einem Proxy melden Sie sich zuerst dort an.',
  ],
  'web-page': [
    'Das ist eine Webseite, kein JSON.',
    'Nennen Sie die Adresse des JSON-Dokuments; bei einer Seite mit dem Widget lassen Sie --as schedule weg.',
  ],
  'is-script': [
    'Das ist ein Skript, keine Terminliste.',
    'Schreiben Sie in src die Adresse der Terminliste (schedule.json), nicht die von series-schedule.js.',
  ],
  empty: ['Die Antwort ist leer.', 'Prüfen Sie, ob das Dokument ganz hochgeladen ist.'],
  'too-large': [
    'Das Dokument hat mehr als {limit}.',
    'Lassen Sie Vergangenes weg; das Widget lehnt ein solches Dokument ab.',
  ],
  large: ['Das Dokument hat {size}.', 'Lassen Sie Vergangenes weg: Es wird bei jedem Besuch geladen.'],
  'not-https': [
    'Die Adresse ist unverschlüsselt (http).',
    'Liefern Sie sie über https aus; auf Seiten anderer Server lädt das Widget nichts anderes.',
  ],
  'wrong-type': [
    'Der Server nennt das Dokument „{type}“.',
    'Lassen Sie ihn „Content-Type: application/json“ senden.',
  ],
  'no-type': [
    'Der Server sagt nicht, was das Dokument ist (Content-Type).',
    'Lassen Sie ihn „Content-Type: application/json“ senden.',
  ],
  'not-utf-8': [
    'Der Text ist als {charset} gespeichert, nicht als UTF-8.',
    'Speichern Sie das Dokument als UTF-8; JSON erlaubt nichts anderes.',
  ],
  'not-compressed': [
    'Die Antwort ist nicht komprimiert ({size}).',
    'Schalten Sie am Server gzip oder Brotli für JSON ein.',
  ],
  'no-cors': [
    'Seiten auf anderen Servern können es nicht lesen: Access-Control-Allow-Origin fehlt.',
    'Lassen Sie den Server „Access-Control-Allow-Origin: *“ mitsenden.',
  ],
  'cors-other-origin': [
    'Nur Seiten von {allowed} können es lesen, nicht die von {origin}.',
    'Lassen Sie den Server „Access-Control-Allow-Origin: *“ senden.',
  ],
  'cors-invalid': [
    '„Access-Control-Allow-Origin: {allowed}“ ist ungültig, Browser lehnen es ab.',
    'Lassen Sie den Server diese Kopfzeile einmal senden, mit dem Wert „*“.',
  ],
  'date-not-exposed': [
    'Seiten auf anderen Servern können die Kopfzeile {names} nicht lesen.',
    'Senden Sie „Access-Control-Expose-Headers: Date, Age“; dann gleicht das Widget falsche Uhren von Besucherinnen aus.',
  ],
  'cached-long': [
    'Zwischenspeicher dürfen das Dokument {duration} lang behalten (Cache-Control).',
    'Senden Sie „Cache-Control: max-age=60“, damit jede Seite den heutigen Stand zeigt.',
  ],
  'no-validator': [
    'Die Antwort hat weder ETag noch Last-Modified.',
    'Schalten Sie eines davon ein: Unveränderte Dokumente kosten dann nur wenige Bytes.',
  ],
  'clock-wrong': [
    'Die Uhr des Servers geht um {duration} falsch.',
    'Stellen Sie die Uhr des Servers (NTP); das Widget glaubt ihr mehr als der des Besuchers.',
  ],
  'no-date': [
    'Die Antwort hat keine Kopfzeile Date.',
    'Lassen Sie den Server sie senden; dann gleicht das Widget falsche Uhren von Besucherinnen aus.',
  ],
  slow: [
    'Die Antwort hat {seconds} Sekunden gebraucht.',
    'Liefern Sie das Dokument als Datei aus, statt es bei jeder Anfrage zu berechnen.',
  ],
  'sets-cookie': [
    'Die Antwort setzt ein Cookie.',
    'Liefern Sie das Dokument ohne Cookies aus; das Widget braucht keine.',
  ],
};
