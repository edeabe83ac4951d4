import type { System } from './places.ts';

/** A file of the website's template and what it gets. */
export interface TemplateLines {
  /** Name of the file, or of the field: the same in every language. */
  readonly where: string;
  readonly code: string;
}

/** What loads the script from a website's template; none where that needs no special lines. */
export function templateLines(system: System, script: string): readonly TemplateLines[] {
  switch (system) {
    case 'wordpress':
      return [{ where: 'functions.php', code: wordpress(script) }];
    case 'typo3':
      return [{ where: 'TypoScript (Setup)', code: typo3(script) }];
    case 'drupal':
      return [
        { where: 'THEME.libraries.yml', code: drupal(script) },
        { where: 'THEME.info.yml', code: 'libraries:\n  - THEME/series-schedule' },
      ];
    case 'contao':
    case 'unknown':
      return [{ where: 'HTML', code: `<script src="${script.replaceAll('"', '%22')}" async></script>` }];
    default:
      return [];
  }
}

const quoted = (text: string) => text.replace(/[\\']/g, '\\$&');

const wordpress = (script: string) => `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'series-schedule', '${quoted(script)}', array(), null, true );
} );`;

const typo3 = (script: string) => `page.includeJSFooter {
  seriesSchedule = ${script.replace(/\s/g, '%20')}
  seriesSchedule.external = 1
  seriesSchedule.async = 1
  seriesSchedule.disableCompression = 1
  seriesSchedule.excludeFromConcatenation = 1
}`;

const drupal = (script: string) => `series-schedule:
  js:
    '${script.replaceAll("'", '%27')}':
      type: external
      minified: true
      preprocess: false
      attributes: { async: true }`;
