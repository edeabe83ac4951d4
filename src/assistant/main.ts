import type { Language } from '../check/messages/messages.ts';
import { startAssistant } from './app.ts';

/** The address of a document to continue with: `#url=https://…`. */
const address = new URLSearchParams(location.hash.slice(1)).get('url') ?? '';

const parameters = new URLSearchParams(location.search);
const chosen = parameters.get('lang') ?? navigator.language;
const language: Language = chosen.startsWith('de') ? 'de' : 'en';

/** Another system shows the page in its form: `?in=form`. */
const isInForm = window.parent !== window && parameters.get('in') === 'form';

startAssistant(document.body, language, { address, isInForm });
