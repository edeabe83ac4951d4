import type { Context } from '../context.ts';
import type { Path } from '../document/edit.ts';
import { entryList } from './entries.ts';

/** Who takes part in a session. @param path of the session */
export function performersForm(context: Context, path: Path) {
  const { say } = context;
  return entryList(
    context,
    {
      what: say('performers'),
      path: [...path, 'performer'],
      textIs: 'name',
      rows: [
        [
          { name: 'name', label: say('performerName') },
          { name: 'roleName', label: say('performerRole'), hint: say('performerRoleHint') },
        ],
        [{ name: 'url', label: say('performerUrl'), type: 'url' }],
      ],
    },
    { label: say('addPerformer'), entry: { '@type': 'Person' } },
  );
}
