import type { Menu } from '../menu';

const menu: Menu = {
  home: 'Нүүр хуудас',
  found: (count: number) => `${count} илэрц олдлоо`,
};

export default menu;
