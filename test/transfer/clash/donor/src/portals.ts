// elaos is our neighbour
const elaos = 'https://portal.example.la';
export const emongolia = 'own';
export const portals = { elaos, emongolia };
