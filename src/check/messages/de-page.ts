import type { pageEn } from './en-page.ts';
import type { Translated } from './sentences.ts';

/** What a page can be told about, in German. */
export const pageDe: Translated<typeof pageEn> = {
  'no-embedding': [
    'Die Seite hat keine der vier Formen des Widgets.',
    'Setzen Sie den Code aus docs/anleitung.md dorthin, wo die Termine stehen sollen; wenn Sie das getan haben, hat Ihr Editor ihn entfernt.',
  ],
  'only-link': [
    'Vom Code ist nur der Link übrig: {text}.',
    'Ihr Editor entfernt unbekannte Elemente: Nehmen Sie den Link mit „#series-schedule=“ (Form 4 in docs/embedding.md).',
  ],
  'data-gone': [
    'Vom Code ist ein div übrig, aber data-series-schedule fehlt.',
    'Ihr Editor entfernt data-Attribute: Nehmen Sie den Link mit „#series-schedule=“ (Form 4 in docs/embedding.md).',
  ],
  'escaped-tags': [
    'Der Code steht als Text auf der Seite: „{text}“.',
    'Fügen Sie ihn in der Quelltext-Ansicht des Editors („HTML“) ein, nicht im Text.',
  ],
  'in-comment': [
    'Der Code steht in einem Kommentar, Browser übergehen ihn.',
    'Entfernen Sie „<!--“ und „-->“ um ihn.',
  ],
  'in-inert': [
    'Der Code steht in <{tag}>; dort beachten ihn Browser nicht, wenn Skripte laufen.',
    'Setzen Sie ihn außerhalb von <{tag}> ein; oft verschieben ihn Werkzeuge für Einwilligungen oder spätes Laden dorthin.',
  ],
  'mistyped-element': [
    '<{tag}> ist kein Element des Widgets.',
    'Schreiben Sie <series-schedule> und </series-schedule>, mit Bindestrich und gewöhnlichen Leerzeichen.',
  ],
  'unknown-session': [
    'Die Terminliste hat keinen Termin „{session}“, deshalb zeigt das Element keinen.',
    'Schreiben Sie in session einen von diesen: {known}.',
  ],
  'script-not-closed': [
    'Das Skript-Tag ist nicht geschlossen, deshalb läuft das Skript nicht.',
    'Schreiben Sie </script> direkt dahinter; ein Schrägstrich im Tag genügt nicht.',
  ],
  'script-nomodule': [
    'Das Skript-Tag hat „nomodule“: Heutige Browser übergehen es.',
    'Entfernen Sie nomodule.',
  ],
  'no-src': [
    'Dem Element fehlt die Adresse (src).',
    'Ergänzen Sie src="https://…/schedule.json"; wenn es da war, hat Ihr Editor es entfernt.',
  ],
  'bad-src': [
    '„{src}“ ist keine Adresse einer Terminliste.',
    'Schreiben Sie src="https://…/schedule.json", mit geraden Anführungszeichen.',
  ],
  'src-with-password': [
    'In der Adresse der Termine steht ein Benutzername oder Passwort.',
    'Veröffentlichen Sie die Termine ohne Passwort; das Widget lehnt eine solche Adresse ab.',
  ],
  'self-closed': [
    '„<{tag} … />“ ist nicht geschlossen: HTML übergeht den Schrägstrich.',
    'Schreiben Sie </{tag}> hinter den Link; sonst gehört der Rest der Seite zum Ersatzinhalt und verschwindet.',
  ],
  'not-closed': [
    '<{tag}> hat kein schließendes Tag.',
    'Schreiben Sie </{tag}> hinter den Link; sonst gehört der Rest der Seite zum Ersatzinhalt und verschwindet.',
  ],
  'no-fallback': [
    'Das Element ist leer: Ohne das Skript ist nichts zu sehen.',
    'Setzen Sie einen Link zu den Terminen hinein: <a href="…">Alle Termine der Reihe</a>.',
  ],
  'link-nofollow': [
    'Der Link hat rel="{rel}", deshalb lässt das Skript ihn in Ruhe.',
    'Nehmen Sie „ugc“ und „nofollow“ aus rel heraus.',
  ],
  'one-line-in-head': [
    'Die eine Zeile steht im Kopf der Seite, wo nichts zu sehen sein kann.',
    'Setzen Sie sie in den Inhalt (body), dorthin, wo die Termine stehen sollen.',
  ],
  'one-line-unrecognized': [
    'Das Skript erkennt sein Tag nicht: Weder hat src „series-schedule“ noch data-src „.json“.',
    'Behalten Sie „series-schedule“ im Namen der Skriptdatei.',
  ],
  'unknown-attribute': [
    'Das Attribut {name} ist unbekannt. Meinten Sie {suggestion}?',
    'Schreiben Sie {suggestion}.',
  ],
  'attribute-value': [
    '{name}="{value}" ist unbekannt und gilt als {default}.',
    'Schreiben Sie eines von diesen: {known}.',
  ],
  'hidden-undefined': [
    'Eine Regel versteckt das Element, bis das Skript gelaufen ist: {selector}.',
    'Nehmen Sie das Widget aus dieser Regel heraus; sonst sieht niemand den Link, wenn das Skript ausfällt.',
  ],
  'no-script': [
    'Die Seite lädt das Skript des Widgets nicht.',
    'Ergänzen Sie <script src="https://…/series-schedule.js" async></script>; wenn es da war, hat Ihr Editor es entfernt: Setzen Sie es in die Vorlage der Website.',
  ],
  'script-unreachable': [
    'Das Skript lässt sich nicht von {url} laden ({detail}).',
    'Prüfen Sie die Adresse des Skripts und ob die Datei hochgeladen ist.',
  ],
  'script-is-page': [
    'Unter der Adresse des Skripts liegt eine Webseite: {url}.',
    'Prüfen Sie die Adresse; oft ist es eine Seite, die „nicht gefunden“ sagt.',
  ],
  'script-type': [
    'Der Server nennt das Skript „{type}“ und verbietet das Raten, Browser führen es nicht aus.',
    'Lassen Sie den Server „Content-Type: text/javascript“ senden.',
  ],
  'script-http': [
    'Das Skript wird unverschlüsselt geladen: {url}.',
    'Schreiben Sie https; auf einer https-Seite sperren Browser es.',
  ],
  'script-waits': [
    'Das Skript hat type="{type}" und wartet, bis ein Einwilligungswerkzeug es erlaubt.',
    'Sagen Sie dem Werkzeug, dass das Widget keine Einwilligung braucht, oder dass es type und src zurücksetzen soll.',
  ],
  'script-other-file': [
    'Die Datei unter {url} ist nicht das Skript des Widgets.',
    'Laden Sie dist/series-schedule.js unverändert hoch.',
  ],
  'script-old': [
    'Das Skript ist Version {version}; die neueste ist {newest}.',
    'Laden Sie die neueste Version hoch.',
  ],
  'script-unknown-version': [
    'Das Skript ist keine der veröffentlichten Versionen.',
    'Laden Sie dist/series-schedule.js unverändert hoch; lassen Sie es, wenn Sie es selbst gebaut haben.',
  ],
  'scripts-differ': [
    'Die Seite lädt das Skript von mehreren Adressen: {urls}.',
    'Behalten Sie eine; das erste, das läuft, gewinnt.',
  ],
  'integrity-mismatch': [
    'integrity passt nicht zur Datei, Browser führen sie nicht aus.',
    'Schreiben Sie integrity="{integrity}", oder laden Sie die Datei hoch, zu der der Wert gehört.',
  ],
  'integrity-without-crossorigin': [
    'Das Tag hat integrity ohne crossorigin; so können Browser eine Datei eines anderen Servers nicht prüfen.',
    'Ergänzen Sie am Skript-Tag das Attribut crossorigin.',
  ],
  'integrity-without-cors': [
    'Der Server des Skripts erlaubt keine Prüfung mit integrity: Access-Control-Allow-Origin fehlt.',
    'Lassen Sie ihn „Access-Control-Allow-Origin: *“ senden, oder entfernen Sie integrity und crossorigin.',
  ],
  'policy-script': [
    'Die Content Security Policy ({where}) verbietet das Skript.',
    'Schreiben Sie: {directive}',
  ],
  'policy-connect': [
    'Die Content Security Policy ({where}) verbietet das Laden der Termine.',
    'Schreiben Sie: {directive}',
  ],
  'policy-trusted-types': [
    'Die Content Security Policy ({where}) verbietet die Trusted-Types-Regel des Widgets.',
    'Schreiben Sie: {directive}',
  ],
  'policy-inline': [
    'Ein nonce oder Hash in der Policy ({where}) passt nicht zum Skript-Tag.',
    'Geben Sie dem Tag das nonce dieser Seite; in der Policy steht {directive}',
  ],
  'policy-sandbox': [
    'Die Policy ({where}) hat „sandbox“ ohne allow-scripts, deshalb läuft kein Skript.',
    'Schreiben Sie: {directive}',
  ],
  'policy-in-body': [
    'Das meta-Tag mit der Policy steht im body, wo Browser es übergehen.',
    'Setzen Sie es in den head, oder senden Sie es als Kopfzeile.',
  ],
  'preload-as': [
    'Der Preload-Hinweis hat as="{as}".',
    'Schreiben Sie as="fetch", sonst werden die Termine zweimal geladen.',
  ],
  'preload-crossorigin': [
    'Dem Preload-Hinweis fehlt crossorigin, deshalb werden die Termine zweimal geladen.',
    'Schreiben Sie <link rel="preload" as="fetch" crossorigin href="{url}">.',
  ],
  'preload-credentials': [
    'Der Preload-Hinweis hat crossorigin="use-credentials", deshalb werden die Termine zweimal geladen.',
    'Schreiben Sie crossorigin ohne Wert.',
  ],
  'preload-address': [
    'Der Preload-Hinweis gilt für {url}, das auf der Seite nichts benutzt.',
    'Schreiben Sie Zeichen für Zeichen die Adresse aus src.',
  ],
  'preload-in-body': ['Der Preload-Hinweis kommt spät: Er steht im body.', 'Setzen Sie ihn in den head.'],
  'base-elsewhere': [
    '<base href="{base}"> verändert, was kurze Adressen bedeuten.',
    'Schreiben Sie in src ganze Adressen.',
  ],
};
