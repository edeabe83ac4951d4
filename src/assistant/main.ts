import type { Language } from '../check/messages/messages.ts';
import { startAssistant } from './app.ts';

/** The address of a document to continue with: `#url=https://…`. */
const address = new URLSearchParams(location.hash.slice(1)).get('url') ?? '';

const chosen = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const language: Language = chosen.startsWith('de') ? 'de' : 'en';

startAssistant(document.body, language, address);
