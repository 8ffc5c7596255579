CREATE TABLE "emongolia_user" (id int);
