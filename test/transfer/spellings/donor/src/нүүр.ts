export const title = 'И-Монгол · e-Mongolia';
export const same = 'e-mongolia';
