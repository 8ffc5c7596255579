INSERT INTO service (code, title) VALUES
  ('birth', 'Төрсний бүртгэлийн үйлчилгээ'),
  ('land', 'Газрын "эзэмшлийн" бүртгэл');
