import type { Sentences } from './sentences.ts';

/** What a page can be told about, in English. */
export const pageEn = {
  'no-embedding': [
    'The page has none of the four forms of the widget.',
    'Put the snippet of docs/embedding.md where the dates belong; if you did, your editor has removed it.',
  ],
  'only-link': [
    'Of the snippet only the link is left: {text}.',
    'Your editor removes unknown elements: use the link with “#series-schedule=” (form 4 of docs/embedding.md).',
  ],
  'data-gone': [
    'A div is left of the snippet, but data-series-schedule is gone.',
    'Your editor removes data attributes: use the link with “#series-schedule=” (form 4 of docs/embedding.md).',
  ],
  'escaped-tags': [
    'The snippet is shown as text: “{text}”.',
    'Paste it in the editor’s source view (“HTML”), not into the text.',
  ],
  'in-comment': [
    'The snippet stands in a comment, so browsers ignore it.',
    'Remove “<!--” and “-->” around it.',
  ],
  'in-inert': [
    'The code stands in <{tag}>, where browsers with scripts do not see it.',
    'Put it outside of <{tag}>; consent tools and lazy loading often move it there.',
  ],
  'mistyped-element': [
    '<{tag}> is not the widget’s element.',
    'Write <series-schedule> and </series-schedule>, with a hyphen and ordinary spaces.',
  ],
  'unknown-session': [
    'The schedule has no session “{session}”, so the element shows none.',
    'Write one of these into session: {known}.',
  ],
  'script-not-closed': [
    'The script tag is not closed, so the script does not run.',
    'Write </script> directly after it; a slash in the tag is not enough.',
  ],
  'script-nomodule': ['The script tag has “nomodule”: today’s browsers skip it.', 'Remove nomodule.'],
  'no-src': [
    'The element has no address: src is missing.',
    'Add src="https://…/schedule.json"; if you did, your editor has removed it.',
  ],
  'bad-src': [
    '“{src}” is not an address of a schedule.',
    'Write src="https://…/schedule.json", with straight quotation marks.',
  ],
  'src-with-password': [
    'The address of the schedule has a user name or password.',
    'Publish the schedule without a password; the widget refuses such an address.',
  ],
  'self-closed': [
    '“<{tag} … />” is not closed: HTML ignores the slash.',
    'Write </{tag}> after the link; otherwise the rest of the page becomes the fallback and disappears.',
  ],
  'not-closed': [
    '<{tag}> has no closing tag.',
    'Write </{tag}> after the link; otherwise the rest of the page becomes the fallback and disappears.',
  ],
  'no-fallback': [
    'The element is empty: without the script visitors see nothing.',
    'Put a link to the dates into it: <a href="…">Alle Termine der Reihe</a>.',
  ],
  'link-nofollow': [
    'The link has rel="{rel}", so the script leaves it alone.',
    'Remove “ugc” and “nofollow” from rel.',
  ],
  'one-line-in-head': [
    'The one line stands in the head, where nothing can be shown.',
    'Put it into the body, where the dates belong.',
  ],
  'one-line-unrecognized': [
    'The script does not recognize its tag: neither src has “series-schedule” nor data-src “.json”.',
    'Keep “series-schedule” in the name of the script file.',
  ],
  'unknown-attribute': [
    'The attribute {name} is not known. Did you mean {suggestion}?',
    'Write {suggestion}.',
  ],
  'attribute-value': [
    '{name}="{value}" is not known, so it counts as {default}.',
    'Write one of these: {known}.',
  ],
  'hidden-undefined': [
    'A rule hides the element until the script has run: {selector}.',
    'Take the widget out of this rule; otherwise nobody sees the link if the script fails.',
  ],
  'no-script': [
    'The page does not load the script of the widget.',
    'Add <script src="https://…/series-schedule.js" async></script>; if you did, your editor has removed it: put it into the site’s template.',
  ],
  'script-unreachable': [
    'The script can’t be loaded from {url} ({detail}).',
    'Check the address of the script and whether the file has been uploaded.',
  ],
  'script-is-page': [
    'At the address of the script there is a web page: {url}.',
    'Check the address; often it is a page that says “not found”.',
  ],
  'script-type': [
    'The server calls the script “{type}” and forbids guessing, so browsers don’t run it.',
    'Let the server send “Content-Type: text/javascript”.',
  ],
  'script-http': [
    'The script is loaded without encryption: {url}.',
    'Write https; on an https page browsers block it.',
  ],
  'script-waits': [
    'The script has type="{type}", so it waits until a consent tool allows it.',
    'Tell the consent tool that the widget needs no consent, or that it shall put type and src back.',
  ],
  'script-other-file': [
    'The file at {url} is not the widget’s script.',
    'Upload dist/series-schedule.js unchanged.',
  ],
  'script-old': ['The script is version {version}; the newest is {newest}.', 'Upload the newest version.'],
  'script-unknown-version': [
    'The script is none of the published versions.',
    'Upload dist/series-schedule.js unchanged, or leave it so if you have built it yourself.',
  ],
  'scripts-differ': [
    'The page loads the script from several addresses: {urls}.',
    'Keep one; the first that runs wins.',
  ],
  'integrity-mismatch': [
    'integrity does not match the file, so browsers don’t run it.',
    'Write integrity="{integrity}", or upload the file that belongs to the hash.',
  ],
  'integrity-without-crossorigin': [
    'The tag has integrity without crossorigin, so browsers can’t check a file of another server.',
    'Add the attribute crossorigin to the script tag.',
  ],
  'integrity-without-cors': [
    'The script’s server allows no check of integrity: Access-Control-Allow-Origin is missing.',
    'Let it send “Access-Control-Allow-Origin: *”, or remove integrity and crossorigin.',
  ],
  'policy-script': ['The Content Security Policy ({where}) forbids the script.', 'Write: {directive}'],
  'policy-connect': [
    'The Content Security Policy ({where}) forbids loading the schedule.',
    'Write: {directive}',
  ],
  'policy-trusted-types': [
    'The Content Security Policy ({where}) forbids the widget’s Trusted Types policy.',
    'Write: {directive}',
  ],
  'policy-inline': [
    'A nonce or hash in the policy ({where}) does not fit the script tag.',
    'Give the tag the nonce of this page; the policy has {directive}',
  ],
  'policy-sandbox': [
    'The policy ({where}) has “sandbox” without allow-scripts, so no script runs.',
    'Write: {directive}',
  ],
  'policy-in-body': [
    'The meta tag with the policy stands in the body, where browsers ignore it.',
    'Put it into the head, or send it as a header.',
  ],
  'preload-as': ['The preload hint has as="{as}".', 'Write as="fetch", or the schedule is loaded twice.'],
  'preload-crossorigin': [
    'The preload hint lacks crossorigin, so the schedule is loaded twice.',
    'Write <link rel="preload" as="fetch" crossorigin href="{url}">.',
  ],
  'preload-credentials': [
    'The preload hint has crossorigin="use-credentials", so the schedule is loaded twice.',
    'Write crossorigin without a value.',
  ],
  'preload-address': [
    'The preload hint is for {url}, which nothing on the page uses.',
    'Write the same address as in src, character for character.',
  ],
  'preload-in-body': ['The preload hint comes late: it stands in the body.', 'Put it into the head.'],
  'base-elsewhere': [
    '<base href="{base}"> changes what relative addresses mean.',
    'Write whole addresses in src.',
  ],
} as const satisfies Sentences;
