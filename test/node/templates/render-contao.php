<?php

/*
 * Renders the templates of deploy/contao with Debian's Twig, as Contao's event list does: each event by its template,
 * then the list with all of them in `events`, then the page. Reads the events from standard input, as Contao's
 * Events::getSchemaOrgData() gives them, and the headline; writes the page.
 */

require 'Twig/autoload.php';

['headline' => $headline, 'events' => $events] = json_decode(file_get_contents('php://stdin'), true);
$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader(__DIR__ . '/../../../deploy/contao'), ['strict_variables' => true]);

/** A closure as Contao hands it to a template. */
class Wrapped
{
    public function __construct(private array $value) {}

    public function invoke(): array
    {
        return $this->value;
    }
}

$list = implode('', array_map(
    fn(array $event) => $twig->render('event_schedule.html.twig', ['getSchemaOrgData' => new Wrapped($event)]),
    $events,
));
$main = $twig->render('mod_eventlist_schedule.html.twig', [
    'headline' => $headline,
    'events' => $events ? $list : "\n<div class=\"empty\">Keine Events</div>\n",
    'eventCount' => count($events),
]);
echo $twig->render('fe_schedule.html.twig', ['main' => $main]);
