INSERT INTO service (code, title) VALUES
  ('birth', 'Төрсний бүртгэлийн үйлчилгээ'),
  ('land', 'ທະບຽນ ''ສິດນຳໃຊ້'' ທີ່ດິນ');
