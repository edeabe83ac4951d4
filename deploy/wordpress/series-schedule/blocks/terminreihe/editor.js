/* The block in the editor. Written as browsers read it, so that nothing has to be built. */
((wp) => {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, Spinner, TextControl, ToggleControl } =
    wp.components;
  const { __ } = wp.i18n;

  /** The published series; undefined until they are known. */
  const useSeries = () =>
    wp.data.useSelect((select) => {
      const query = { per_page: 100, context: 'view', orderby: 'title', order: 'asc' };
      const question = ['postType', 'series_schedule', query];
      const found = select('core').getEntityRecords(...question);
      const isAsked = select('core').hasFinishedResolution('getEntityRecords', question);
      return found ?? (isAsked ? [] : undefined);
    }, []);

  const titleOf = ({ id, title }) => wp.htmlEntities.decodeEntities(title.rendered) || `#${id}`;

  function SeriesChoice({ all, value, onChange }) {
    const options = [
      { label: __('– choose –', 'series-schedule'), value: '' },
      ...all.map((one) => ({ label: titleOf(one), value: String(one.id) })),
    ];
    return el(SelectControl, {
      label: __('Series', 'series-schedule'),
      value: value ? String(value) : '',
      options,
      onChange: (chosen) => onChange(chosen ? Number(chosen) : undefined),
    });
  }

  const newSeries = () =>
    el(
      'p',
      { style: { flexBasis: '100%' } },
      el(
        'a',
        { href: 'post-new.php?post_type=series_schedule', target: '_blank', rel: 'noreferrer' },
        __('New series', 'series-schedule'),
      ),
    );

  /** What stands in the block before a series is chosen. */
  function Choice({ all, attributes, setAttributes }) {
    const label = __('Series of dates', 'series-schedule');
    if (!all) return el(Placeholder, { icon: 'calendar-alt', label }, el(Spinner));
    const instructions = all.length
      ? __('Which series shall be shown here?', 'series-schedule')
      : __('There is no published series yet. Make one, then reload this page.', 'series-schedule');
    return el(
      Placeholder,
      { icon: 'calendar-alt', label, instructions },
      all.length > 0 &&
        el(SeriesChoice, {
          all,
          value: attributes.series,
          onChange: (series) => setAttributes({ series }),
        }),
      newSeries(),
    );
  }

  /** The settings beside the page. */
  function Settings({ all, attributes, setAttributes }) {
    const select = (name, label, options) =>
      el(SelectControl, {
        label,
        value: attributes[name],
        options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const toggle = (name, label) =>
      el(ToggleControl, {
        label,
        checked: Boolean(attributes[name]),
        onChange: (isOn) => setAttributes({ [name]: isOn || undefined }),
      });
    return el(
      PanelBody,
      { title: __('Series of dates', 'series-schedule') },
      all &&
        el(SeriesChoice, {
          all,
          value: attributes.series,
          onChange: (series) => setAttributes({ series }),
        }),
      select('layout', __('Layout', 'series-schedule'), {
        cards: __('Cards', 'series-schedule'),
        list: __('List', 'series-schedule'),
        next: __('Only the next date', 'series-schedule'),
      }),
      select('show', __('Dates', 'series-schedule'), {
        all: __('All', 'series-schedule'),
        upcoming: __('Upcoming', 'series-schedule'),
        past: __('Past', 'series-schedule'),
      }),
      el(TextControl, {
        label: __('How many at first', 'series-schedule'),
        type: 'number',
        min: 1,
        value: attributes.limit ?? '',
        onChange: (value) => setAttributes({ limit: Number(value) || undefined }),
      }),
      select('loading', __('Loading', 'series-schedule'), {
        eager: __('At once', 'series-schedule'),
        lazy: __('When it is near the visible part', 'series-schedule'),
        click: __('After a click', 'series-schedule'),
      }),
      select('theme', __('Colours', 'series-schedule'), {
        auto: __('As the page', 'series-schedule'),
        light: __('Light', 'series-schedule'),
        dark: __('Dark', 'series-schedule'),
      }),
      toggle('noHeader', __('Without the head of the series', 'series-schedule')),
      toggle('noFooter', __('Without partners and contact', 'series-schedule')),
      newSeries(),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const all = useSeries();
    const shown = attributes.series
      ? // A click in the editor shall choose the block, not follow a link.
        el(Disabled, {}, el(wp.serverSideRender, { block: 'series-schedule/terminreihe', attributes }))
      : el(Choice, { all, attributes, setAttributes });
    return el(
      Fragment,
      {},
      el(InspectorControls, {}, el(Settings, { all, attributes, setAttributes })),
      el('div', useBlockProps(), shown),
    );
  }

  // The rest of the block is in block.json; the server draws the page.
  wp.blocks.registerBlockType('series-schedule/terminreihe', { edit: Edit, save: () => null });
})(globalThis.wp);
