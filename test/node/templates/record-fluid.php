<?php

/*
 * Records what TYPO3's template engine makes of deploy/typo3/Event/List.json, for test/node/templates.test.js. Fluid is
 * in neither Debian nor npm; get its source (TYPO3/Fluid) for the recording, and name its folder and version:
 *
 *   php test/node/templates/record-fluid.php FLUID/src 5.3.1 > test/fixtures/templates/sf-event-mgt.json
 *
 * The engine is the real one. TYPO3's own view helpers for dates, links and rich text are replaced by small ones, and
 * the events have the properties of sf_event_mgt's model, with the values that it computes.
 */

namespace {
    [, $source, $version] = $argv;
    spl_autoload_register(function (string $class) use ($source): void {
        $path = $source . '/' . str_replace(['TYPO3Fluid\\Fluid\\', '\\'], ['', '/'], $class) . '.php';
        if (is_file($path)) {
            require $path;
        }
    });
}

namespace StandIn\Format {
    use TYPO3Fluid\Fluid\Core\ViewHelper\AbstractViewHelper;

    class DateViewHelper extends AbstractViewHelper
    {
        protected $escapeChildren = false;

        public function initializeArguments(): void
        {
            $this->registerArgument('date', 'mixed', '');
            $this->registerArgument('format', 'string', '', false, 'Y-m-d');
        }

        public function getContentArgumentName(): string
        {
            return 'date';
        }

        public function render(): string
        {
            return $this->renderChildren()?->format($this->arguments['format']) ?? '';
        }
    }

    class HtmlViewHelper extends AbstractViewHelper
    {
        protected $escapeChildren = false;
        protected $escapeOutput = false;

        public function render(): string
        {
            return str_replace('t3://page?uid=7', '/mehr', $this->renderChildren());
        }
    }
}

namespace StandIn\Uri {
    use TYPO3Fluid\Fluid\Core\ViewHelper\AbstractViewHelper;

    class ActionViewHelper extends AbstractViewHelper
    {
        public function initializeArguments(): void
        {
            foreach (['action', 'controller', 'extensionName', 'pluginName'] as $name) {
                $this->registerArgument($name, 'string', '', true);
            }
            $this->registerArgument('arguments', 'array', '', true);
            $this->registerArgument('pageUid', 'int', '', true);
            $this->registerArgument('absolute', 'bool', '', false, false);
        }

        public function render(): string
        {
            ['action' => $action, 'arguments' => $arguments, 'pageUid' => $page] = $this->arguments;
            return "https://beispiel.example/$page?action=$action&event={$arguments['event']['uid']}";
        }
    }
}

namespace {
    date_default_timezone_set('Europe/Berlin');
    $at = fn(string $moment): DateTime => new DateTime($moment);

    $hall = ['title' => 'Bürgerhaus "Am Markt"', 'address' => 'Musterweg 3', 'zip' => '01234', 'city' => 'Beispielstadt'];
    $absent = [
        'teaser' => '', 'description' => '', 'category' => [], 'location' => null, 'room' => '', 'speaker' => [],
        'enddate' => null, 'enableRegistration' => true, 'enableWaitlist' => false, 'registrationStartdate' => null,
        'registrationDeadline' => null, 'allowRegistrationUntilEnddate' => false, 'registrationPossible' => true,
        'maxParticipants' => 0, 'freePlaces' => 0,
    ];
    $events = [
        [
            'title' => "\"Stark\" & 'vor Ort' </script><script> {open} {{x}} \\ Äpfel 🍎",
            'teaser' => "Erste Zeile\r\nZweite\tZeile\u{2028}Ende",
            'startdate' => $at('2027-05-12 18:00'), 'enddate' => $at('2027-05-12 20:00'),
            'location' => $hall, 'room' => 'Raum 5', 'speaker' => [['name' => 'A "B" C'], ['name' => 'D']],
            'registrationStartdate' => $at('2027-01-04 09:00'), 'registrationDeadline' => $at('2027-05-10 23:59'),
            'maxParticipants' => 20, 'freePlaces' => 3,
        ],
        [
            'title' => 'Ohne Grenze, Frist nach dem Beginn',
            'description' => '<p>Mit <a href="t3://page?uid=7">Link</a> &amp; „Anführung“</p>',
            'startdate' => $at('2027-06-09 18:00'), 'registrationDeadline' => $at('2027-07-01 00:00'), 'freePlaces' => -5,
        ],
        [
            'title' => 'Voll mit Warteliste', 'startdate' => $at('2027-07-14 18:00'),
            'enableWaitlist' => true, 'maxParticipants' => 10, 'freePlaces' => -2,
        ],
        ['title' => 'Voll', 'startdate' => $at('2027-07-15 18:00'), 'registrationPossible' => false, 'maxParticipants' => 10],
        [
            'title' => 'Noch nicht offen, bis zum Ende', 'startdate' => $at('2027-07-16 18:00'),
            'enddate' => $at('2027-07-17 20:00'), 'allowRegistrationUntilEnddate' => true, 'registrationPossible' => false,
            'registrationStartdate' => $at('2027-03-01 09:00'),
        ],
        [
            'title' => 'Frist vorbei, Warteliste', 'startdate' => $at('2027-07-18 18:00'), 'enableWaitlist' => true,
            'registrationPossible' => false, 'registrationDeadline' => $at('2027-01-15 00:00'), 'maxParticipants' => 3,
        ],
        [
            'title' => 'Termin der Kategorie', 'startdate' => $at('2027-07-19 18:00'),
            'category' => [['title' => 'Reihe'], ['title' => 'Abgesagt']], 'location' => ['title' => 'Online'],
        ],
        ['title' => 'Ohne Anmeldung im System', 'startdate' => $at('2027-07-20 18:00'), 'enableRegistration' => false],
    ];
    foreach ($events as $index => $event) {
        $events[$index] = [...$absent, ...$event, 'uid' => $index + 1];
    }
    $series = ['name' => 'Reihe & "Amt"', 'url' => 'https://beispiel.example/?a=1&b=2', 'language' => 'de', 'timeZone' => 'Europe/Berlin'];
    $settings = ['series' => $series, 'detailPid' => 4, 'registrationPid' => 5];

    $path = __DIR__ . '/../../../deploy/typo3/Event/List.json';
    $render = function (array $variables) use ($path): string {
        $view = new TYPO3Fluid\Fluid\View\TemplateView();
        $view->getRenderingContext()->getViewHelperResolver()->addNamespace('f', 'StandIn');
        $view->getRenderingContext()->getTemplatePaths()->setTemplatePathAndFilename($path);
        $view->assignMultiple($variables);
        return $view->render();
    };
    echo json_encode([
        'engine' => "Fluid $version",
        'template' => hash_file('sha256', $path),
        'full' => $render(['events' => $events, 'settings' => $settings]),
        // Nothing but what the document can't be without.
        'bare' => $render(['events' => [], 'settings' => ['series' => [...$series, 'url' => '']]]),
        'without pages' => $render(['events' => $events, 'settings' => ['series' => $series, 'detailPid' => '', 'registrationPid' => '']]),
    ], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) . "\n";
}
