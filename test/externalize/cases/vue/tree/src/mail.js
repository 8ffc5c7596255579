export const letter = (name) => `<p>Эрхэм ${name}, таны хүсэлт &laquo;хаагдсан&raquo;</p>`;
