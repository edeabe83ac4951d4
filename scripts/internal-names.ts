/*
 * Names of properties that never leave the bundle: they stand in no document, in no interface of the element,
 * and nowhere in quotes. The build makes them short, which saves two per cent of the file.
 */
const LIT = `isUpdatePending createRenderRoot enableUpdating performUpdate willUpdate firstUpdated updated strings task cssText
  styleSheet onComplete onError autoRun _$EP _$ES`;
const ZOD = '_zod code input shape success expected innerType';
const MESSAGES = `untitled calendarOfAll calendarUpdate sessionCount moreSessions moreText dateToFollow movedFrom movedTo
  joinWaitlist usualZone movedOnline placesLeft calledOff newTab loadNote asOf retry until failed noSession register documents doors
  empty free contact calendar count days moment`;
const VIEW = `isClockChecked isWhole allowsImage toBeAsked nextChange shown showHeader showFooter
  mayAnnounce isPending news dates locale messages times leaf phase ring remember restore focusHeading
  context inside cardAt draw start stop refresh reset publish release run`;
const DATA = `momentOrWords linkOrWords announcement fetchedAt startedAt holders onEnd registrationState attendanceMode sessionStatus
  creativeWork postalAddress issues isChecked skew words truth seriesPath clock rest json schedule document line link number`;

export const NAMES = [LIT, ZOD, MESSAGES, VIEW, DATA].join(' ').split(/\s+/);

/** The names for terser's `mangle.properties.regex`. */
export const INTERNAL_NAMES = new RegExp(`^(${NAMES.join('|').replaceAll('$', '\\$')})$`);
