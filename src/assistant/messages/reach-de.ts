import type { ReachTexts } from './reach-en.ts';

/** Why this page can't ask for an address, in German. */
export const deReach: ReachTexts = {
  'barrier-file': 'Das ist eine Datei auf Ihrem Computer; dort sieht der Browser nicht von selbst nach.',
  'barrier-insecure': 'Die Adresse beginnt mit http://: Von dieser Seite aus lässt sie sich nicht lesen.',
  'barrier-private':
    'Diese Adresse gibt es nur in Ihrem eigenen Netz. Der Browser lässt diese Seite nicht dorthin, und auch wer Ihre Termine ansieht, kommt nicht hin.',
  'barrier-redirect':
    'Die Adresse leitet auf eine mit http:// weiter. Die lässt sich von dieser Seite aus nicht lesen, und auch nicht von Seiten mit https://.',
  'barrier-policy':
    'Der Server, auf dem dieser Assistent liegt, erlaubt ihm nicht, andere Server zu fragen (Content-Security-Policy: connect-src). Über die Adresse selbst sagt das nichts.',

  'reason-file':
    'Das ist eine Datei auf Ihrem Computer. Wählen Sie sie oben aus, oder ziehen Sie sie auf die Seite.',
  'reason-insecure':
    'Die Adresse beginnt mit http://: Von dieser Seite aus lässt sie sich nicht lesen. Versuchen Sie es mit https://. Geht das nicht, öffnen Sie sie selbst, speichern Sie die Datei oder Seite, und ziehen Sie sie oben hinein. Wer Node.js hat, kann stattdessen diesen Befehl nehmen:',
  'reason-private':
    'Diese Adresse gibt es nur in Ihrem eigenen Netz, und dorthin lässt der Browser diese Seite nicht. Öffnen Sie sie selbst, speichern Sie die Datei oder Seite, und ziehen Sie sie oben hinein. Wer Node.js hat, kann stattdessen diesen Befehl nehmen:',
  'reason-redirect':
    'Die Adresse leitet auf eine mit http:// weiter, und die lässt sich von dieser Seite aus nicht lesen. Öffnen Sie sie selbst, speichern Sie die Datei oder Seite, und ziehen Sie sie oben hinein. Wer Node.js hat, kann stattdessen diesen Befehl nehmen:',
  'reason-policy':
    'Der Server, auf dem dieser Assistent liegt, erlaubt ihm nicht, andere Server zu fragen (Content-Security-Policy: connect-src). Öffnen Sie die Adresse selbst, speichern Sie die Datei oder Seite, und ziehen Sie sie oben hinein. Wer Node.js hat, kann stattdessen diesen Befehl nehmen:',

  'remedy-file':
    'Öffnen Sie sie in einem Texteditor, kopieren Sie alles, und fügen Sie es oben als Quelltext ein.',
  'remedy-insecure':
    'Auch Seiten mit https:// können sie nicht lesen. Versuchen Sie dieselbe Adresse mit https://. Um sie jetzt zu prüfen, öffnen Sie sie selbst, kopieren den Quelltext und fügen ihn oben ein.',
  'remedy-private':
    'Damit andere Seiten die Termine zeigen, müssen sie auf einem öffentlichen Server liegen. Um sie jetzt zu prüfen, öffnen Sie die Adresse selbst, kopieren den Quelltext und fügen ihn oben ein.',
  'remedy-redirect':
    'Nehmen Sie die endgültige Adresse mit https://, oder lassen Sie den Server dorthin weiterleiten. Um sie jetzt zu prüfen, öffnen Sie sie selbst, kopieren den Quelltext und fügen ihn oben ein.',
  'remedy-policy': 'Öffnen Sie die Adresse selbst, kopieren Sie den Quelltext, und fügen Sie ihn oben ein.',
  commandInstead: 'Wer Node.js hat, kann die Adresse auch mit diesem Befehl prüfen:',
  outcomePartly: 'Kein Fehler gefunden, soweit es sich von hier aus prüfen lässt.',
  unreadTitle: 'Nicht geprüft',
  unreadHint: 'Diese Dateien darf der Browser von dieser Seite aus nicht lesen. Der Befehl unten prüft sie.',
};
