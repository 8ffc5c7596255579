export const Old = () => <p>Хуучин хувилбар</p>;
