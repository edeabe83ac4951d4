/** The systems that there are steps for. */
export const SYSTEMS = ['static', 'wordpress'] as const;

/** Where the widget and its files will be. */
export interface Places {
  readonly system: (typeof SYSTEMS)[number];
  /** Whether her account may save scripts: `unfiltered_html` in WordPress. */
  readonly mayScript: boolean;
  /** Address of schedule.json. */
  readonly schedule: string;
  /** Address of series-schedule.js. */
  readonly script: string;
  /** Address of a page with all dates, for the link that stands in for the widget. */
  readonly page: string;
  /** Whether all dates stand in the page until the script runs, or only a link. */
  readonly isList: boolean;
  readonly hasPreload: boolean;
  readonly hasIntegrity: boolean;
}

export const INITIAL_PLACES: Places = {
  system: 'static',
  mayScript: true,
  schedule: '',
  script: '',
  page: '',
  isList: true,
  hasPreload: true,
  hasIntegrity: false,
};
