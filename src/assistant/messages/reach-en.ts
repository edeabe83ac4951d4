/** Why this page can't ask for an address, in English; the keys are those of all languages. */
export const enReach = {
  'barrier-file': 'This is a file on your computer; the browser does not look there by itself.',
  'barrier-insecure': 'The address begins with http://. From this page it can’t be read.',
  'barrier-private':
    'This address is known in your own network only. The browser does not let this page in, and visitors can’t load it either.',
  'barrier-redirect':
    'The address leads on to one with http://. From this page, and from pages with https://, it can’t be read.',
  'barrier-policy':
    'The server that this assistant lies on does not allow it to ask other servers (Content-Security-Policy: connect-src). Nothing is known of the address itself.',

  'reason-file': 'This is a file on your computer. Choose it above, or drop it on the page.',
  'reason-insecure':
    'The address begins with http://. From this page it can’t be read. Try it with https://. If that fails, open the address yourself, save the file or page, and drop it above. With Node.js, this command does the same:',
  'reason-private':
    'This address is known in your own network only, where the browser does not let this page in. Open it yourself, save the file or page, and drop it above. With Node.js, this command does the same:',
  'reason-redirect':
    'The address leads on to one with http://. From this page that can’t be read. Open it yourself, save the file or page, and drop it above. With Node.js, this command does the same:',
  'reason-policy':
    'The server that this assistant lies on does not allow it to ask other servers (Content-Security-Policy: connect-src). Open the address yourself, save the file or page, and drop it above. With Node.js, this command does the same:',

  'remedy-file': 'Open it with an editor for plain text, copy everything and paste it above as source.',
  'remedy-insecure':
    'Pages with https:// can’t read it either. Try the same address with https://. To check it now, open it yourself, copy its source and paste it above.',
  'remedy-private':
    'For other people’s pages it has to be on a public server. To check it now, open it yourself, copy its source and paste it above.',
  'remedy-redirect':
    'Enter the last address with https://, or have the server redirect to it. To check it now, open it yourself, copy its source and paste it above.',
  'remedy-policy': 'Open the address yourself, copy its source and paste it above.',
  commandInstead: 'With Node.js, this command checks the address too:',
  outcomePartly: 'No mistake found, as far as it can be checked from here.',
  unreadTitle: 'Not checked',
  unreadHint: 'The browser may not read these files from this page. The command below checks them.',
};

/** The texts of a language. */
export type ReachTexts = Readonly<Record<keyof typeof enReach, string>>;
