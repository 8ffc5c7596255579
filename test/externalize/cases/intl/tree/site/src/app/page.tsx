import { SearchBox } from '../components/SearchBox';

export default async function Page() {
  return (
    <main>
      <h1>Төрийн үйлчилгээ</h1>
      <SearchBox />
    </main>
  );
}
