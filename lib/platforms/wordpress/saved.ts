import type { DocumentText } from '../../document/block';
import type { SavedPagePlatform } from '../contract';
import { readEditor } from './editor-text';
import { isPublished, readPublished } from './published';
import { EDITOR } from './selectors';

/** Pages of WordPress that were saved: published ones, and the canvas of the block editor. */
export const savedWordPress: SavedPagePlatform = {
  id: 'wordpress',
  recognises: (page) => isEditor(page) || isPublished(page),
  readSaved: (page) => (isEditor(page) ? readSavedEditor(page) : readPublished(page)),
};

function isEditor(page: Document): boolean {
  return page.querySelector(EDITOR.rootList) !== null && page.querySelector(EDITOR.block) !== null;
}

function readSavedEditor(page: Document): DocumentText {
  return readEditor(page) ?? readPublished(page);
}
