import type { Menu } from '../menu';

const menu: Menu = {
  home: 'ໜ້າຫຼັກ',
  found: (count: number) => `ພົບ ${count} ລາຍການ`,
};

export default menu;
