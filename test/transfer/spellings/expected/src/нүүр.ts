export const title = 'И-Монгол · e-Laos';
export const same = 'e-laos';
