/** The search itself, loaded when a reader first asks for it: its dialog, and the index of the course. */

import { openIndex } from '../search/ask.ts';
import { SearchDialog } from '../search/search-dialog.ts';
import { loadScript, siteRoot } from '../state/assets.ts';
import { shared } from '../state/global.ts';

let dialog: Promise<SearchDialog> | undefined;

shared().openSearch = async () => {
  dialog ??= prepare();
  try {
    (await dialog).open();
  } catch (error) {
    dialog = undefined; // a lost connection may come back
    throw error;
  }
};

async function prepare(): Promise<SearchDialog> {
  await loadScript('search-index');
  const { searchIndex } = shared();
  if (!searchIndex) throw new Error('the script of the search index brought none');
  const element = new SearchDialog();
  element.ask = openIndex(searchIndex);
  element.root = siteRoot();
  document.body.append(element);
  return element;
}
