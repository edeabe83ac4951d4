/* global document, window */
/*
 * The assistant in the form: a page of its own in a frame, so that neither changes the other's looks. It reads the
 * document from the field and writes it back there; the form saves the field, as it does without scripts.
 */
(() => {
  const frame = document.getElementById('series-schedule-assistant');
  const field = document.getElementById('series-schedule-document');
  const file = document.getElementById('series-schedule-file');
  const byHand = document.getElementById('series-schedule-by-hand');
  if (!frame || !field || !file || !byHand) return;
  const tell = () => frame.contentWindow.postMessage({ kind: 'document', text: field.value }, window.origin);
  // What browsers restore in a field is no change.
  let saved = field.value;

  window.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (data.kind === 'ready') {
      frame.hidden = false;
      byHand.open = false;
      if (field.value.trim()) tell();
    } else if (data.kind === 'height') frame.style.height = `${Math.ceil(data.height)}px`;
    else if (data.kind === 'document') field.value = data.text;
  });
  // Loaded only now: from a cache, it would be there before anybody listens.
  frame.src = frame.dataset.src;
  field.addEventListener('change', tell);

  const tooLarge = document.getElementById('series-schedule-too-large');
  file.addEventListener('change', () => {
    if (!tooLarge) return;
    tooLarge.hidden = !(file.files[0]?.size > Number(tooLarge.dataset.most));
    if (!tooLarge.hidden) file.value = '';
  });

  // A text to copy is chosen at once.
  document
    .getElementById('series-schedule-embed')
    ?.addEventListener('focusin', ({ target }) => target.select?.());

  field.form.addEventListener('submit', () => {
    saved = undefined;
  });
  window.addEventListener('beforeunload', (event) => {
    if (saved !== undefined && (field.value !== saved || file.value)) event.preventDefault();
  });
})();
