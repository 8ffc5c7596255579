import { describe, expect, it } from 'vitest';
import { isLibraryFile } from '../../src/extract/library-file.ts';

describe('files of libraries', () => {
  it.each([
    ['js/widgets-dom.js', '/**\n * WidgetsDOM v15.4.2\n */\nrun();', true],
    ['js/widgets.js', '/*! widgets 1.2.3 */', true],
    ['js/rooms.js', '/**\n * Opens rooms since v1.4.2 of the plan\n */', false],
    ['a/editor/lang/fr.js', "CKEDITOR.plugins.setLang('rooms','fr',{a:'Salle'});", true],
    ['Includes/ckeditor/rooms.js', 'open();', true],
    ['js/rooms.js', '/* Rooms of the town */', false],
  ])('%s: %s', (path, text, expected) => {
    expect(isLibraryFile(path, text)).toBe(expected);
  });
});
