-- Лавлах сан
CREATE TYPE status AS ENUM ('шинэ', 'дууссан');
CREATE TABLE "ангилал" (
  id serial PRIMARY KEY,
  name text NOT NULL DEFAULT 'Нэргүй', /* харагдана */
  state text CHECK (state IN ('идэвхтэй', 'идэвхгүй'))
);
COMMENT ON COLUMN "ангилал".name IS 'Ангиллын нэр';
INSERT INTO "ангилал" (id, name) VALUES
  (1, 'Иргэний бүртгэл'),
  (2, E'Хаяг\'ийн \\ бүртгэл');
UPDATE "ангилал" SET name = 'Шинэ ' || name || ' (хуучин)' WHERE name = 'хуучин';
CREATE FUNCTION refuse() RETURNS trigger AS $body$
BEGIN
  RAISE EXCEPTION 'Хандах эрхгүй: %', NEW.id;
END
$body$ LANGUAGE plpgsql;
INSERT INTO letters (text) VALUES ($text$Та 'бүртгүүлсэн' байна$text$);
