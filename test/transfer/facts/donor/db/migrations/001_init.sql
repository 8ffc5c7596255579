CREATE TABLE payment (currency varchar(3) NOT NULL DEFAULT 'MNT');
